import Foundation

/// What the model says of a pair.
package struct PairScore: Sendable, Equatable {
  /// The chance that the two are one customer, 0…1.
  package var probability: Double
  /// Σ of the fields' weights, in bits.
  package var weight: Double
  /// log₂ of how many pairs of one customer there are to one of those compared with; it is added to the weight.
  package var prior: Double
  /// Whether the pair was weighed against related people, who share an address or a family name, and not strangers.
  package var isAgainstRelated: Bool

  /// log₂ of the odds that the two are one customer: it still tells pairs apart whose probability is 1.
  package var odds: Double { weight + prior }
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
