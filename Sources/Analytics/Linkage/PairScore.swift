import Foundation

/// What the model says of a pair.
package struct PairScore: Sendable, Equatable {
  /// The chance that the two are one customer, 0…1.
  package var probability: Double
  /// Σ of the fields' weights, in bits.
  package var weight: Double
  /// What one bit each is to be added for: how rare one customer is among the pairs compared with.
  package var prior: Double
  /// Whether the pair was weighed against related people, who share an address or a family name, and not strangers.
  package var isAgainstRelated: Bool
}

/// What one field adds to the score of a pair.
package struct FieldWeight: Sendable, Equatable {
  package var level: AgreementLevel
  /// The chance of this level in records of one customer.
  package var m: Double
  /// The chance of it in others, for the value that the two share where they share one.
  package var u: Double

  /// log₂ m/u in bits; 0 for a missing value.
  package var weight: Double { level == .missing ? 0 : log2(m / u) }
}
