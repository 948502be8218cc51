import Foundation

/// How likely each agreement is for records of one customer, of related ones and of strangers.
///
/// - Source: Fellegi & Sunter 1969, Journal of the American Statistical Association 64(328).
package struct LinkageModel: Sendable {
  /// The chance of each level among records of one customer.
  package internal(set) var m: LinkageChances
  /// The chance of each level among records of strangers.
  package internal(set) var u: LinkageChances
  /// The chance of each level among records of people who share an address, a telephone, a family name.
  package internal(set) var related: LinkageChances
  /// How many times likelier than by fields that slip each for itself it is that a record of one customer has slipped on
  /// so many fields as it has; it never rises with their number.
  package internal(set) var slips: [Double]
  /// The rule whose pairs have taught the model where it could not learn from all; `nil` where it could.
  package internal(set) var rule: PlainRule?
  /// The share of pairs that are one customer, among all pairs of records.
  package internal(set) var matchShare: Double
  /// The share of pairs that are related.
  package internal(set) var relatedShare: Double
  /// How many pairs of records there are.
  package let pairs: Double
  /// What else strangers agree on.
  var dependence: [Dependence] = []

  /// The chances that strangers who agree exactly on `fields` agree on others; 0 where they are not known to differ.
  struct Dependence: Sendable {
    let fields: [Int]
    var chances: LinkageChances
  }

  init(fields: Int, records: Int) {
    m = LinkageChances(fields: fields)
    u = m
    related = m
    slips = (0...fields).map { pow(0.1, Double(max(0, $0 - 1))) }
    matchShare = 0.1 / Double(max(2, records))
    relatedShare = matchShare
    pairs = max(1, Double(records) * Double(records - 1) / 2)
  }

  /// The share of pairs that are neither.
  var strangerShare: Double { 1 - matchShare - relatedShare }

  /// The chance that strangers who agree as `pattern` says on other fields agree as it says on this one.
  ///
  /// Postal code and city agree together, and addresses of e-mail are made of names: the one tells little where the other
  /// is known.
  func strangerChance(_ field: Int, _ pattern: AgreementPattern) -> Double {
    let level = pattern[field]
    var chance = u[field, level]
    guard level.isAgreement else { return chance }
    for given in dependence where given.chances[field, level] > chance {
      if given.fields.allSatisfy({ pattern[$0] == .exact }) { chance = given.chances[field, level] }
    }
    return chance
  }

  /// The chance of a pattern among strangers.
  func strangers(_ pattern: AgreementPattern) -> Double {
    (0..<slips.count - 1).reduce(1) { $0 * strangerChance($1, pattern) }
  }
}

extension AgreementLevel {
  /// Whether two values are the same, or nearly.
  var isAgreement: Bool { self == .near || self == .close || self == .exact }
}

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
