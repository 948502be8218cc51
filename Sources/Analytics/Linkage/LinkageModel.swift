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
  /// The share of pairs that are one customer, among all pairs of records.
  package internal(set) var matchShare: Double
  /// The share of pairs that are related.
  package internal(set) var relatedShare: Double
  /// How many pairs of records there are.
  package let pairs: Double
  /// Chances that strangers agree on a field where they agree on a more telling one: `conditional[field][other]`.
  var conditional: [[Double]]

  init(fields: Int, records: Int) {
    m = LinkageChances(fields: fields)
    u = m
    related = m
    matchShare = 0.1 / Double(max(2, records))
    relatedShare = matchShare
    pairs = max(1, Double(records) * Double(records - 1) / 2)
    conditional = Array(repeating: Array(repeating: 0, count: fields), count: fields)
  }

  /// The share of pairs that are neither.
  var strangerShare: Double { 1 - matchShare - relatedShare }

  /// The chance that strangers who agree as `pattern` says on other fields agree exactly on this one.
  ///
  /// Postal code and city agree together: the one tells little where the other is known.
  func exactChance(_ field: Int, _ pattern: AgreementPattern) -> Double {
    var chance = u[field, .exact]
    for (other, conditional) in conditional[field].enumerated() where conditional > chance {
      if pattern[other] == .exact { chance = conditional }
    }
    return chance
  }

  /// The chance of a pattern among strangers.
  func strangers(_ pattern: AgreementPattern) -> Double {
    var chance = 1.0
    for field in conditional.indices {
      let level = pattern[field]
      chance *= level == .exact ? exactChance(field, pattern) : u[field, level]
    }
    return chance
  }
}
