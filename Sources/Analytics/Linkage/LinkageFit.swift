/// Learns from the records themselves how telling each agreement is, without examples.
///
/// The chances among strangers come from random pairs and from how often each value occurs. Those among records of one
/// customer come from the pairs in blocks by expectation and maximisation, with the share of matches among *all* pairs
/// as prior: whether a pair came into a block follows from its agreements and tells nothing more.
///
/// - Complexity: O(patterns · fields) a round, at most 120 rounds.
/// - Source: Dempster, Laird & Rubin 1977, Journal of the Royal Statistical Society B 39(1); Winkler 1988, Proceedings of
///   the Section on Survey Research Methods, for its use with the model of Fellegi and Sunter.
struct LinkageFit {
  private(set) var model: LinkageModel
  private let fields: [LinkageField]
  private let patterns: PatternTable
  /// Chances as observed among all pairs, matches among them.
  private let observed: LinkageChances
  /// Posterior chances by pattern.
  private var isMatch: [Double] = []
  private var isRelated: [Double] = []

  /// - Parameter scale: how many pairs each counted one stands for.
  init(_ comparison: RecordComparison, _ counts: PatternCounts, scale: Double, records: Int, seed: UInt64 = 1)
  {
    fields = comparison.fields
    patterns = PatternTable(counts, scale: scale, fields: fields.count)
    observed = RandomAgreement.chances(comparison, records: records, seed: seed)
    model = LinkageModel(fields: fields.count, records: records)
    model.u = observed
    for (index, field) in fields.enumerated() {
      model.m[index] = field.expectedMatches
      setRelated(index)
    }
    for _ in 0..<4 {
      maximise(rounds: 25)
      correctStrangers()
      findDependence()
    }
    maximise(rounds: 25)
  }

  // MARK: Strangers

  /// Takes out of what was observed among all pairs the share of those that are one customer.
  private mutating func correctStrangers() {
    let levels: [AgreementLevel] = [.near, .close, .exact, .swapped]
    for field in fields.indices {
      for level in levels {
        let rest = observed[field, level] - model.matchShare * model.m[field, level]
        model.u[field, level] = max(rest, 0.05 * observed[field, level])
      }
      model.u[field, .different] = max(0.001, 1 - levels.reduce(0) { $0 + model.u[field, $1] })
      setRelated(field)
    }
  }

  /// Finds fields on which strangers agree together, among the pairs in blocks that are neither one customer nor related.
  private mutating func findDependence() {
    let order = fields.indices.sorted { (model.u[$0, .exact], $0) < (model.u[$1, .exact], $1) }
    for (position, field) in order.enumerated() {
      for other in order[..<position] { model.conditional[field][other] = chance(of: field, given: other) }
    }
  }

  /// How often strangers who agree on `other` agree on `field`, at the least; 0 where too few do to tell.
  private func chance(of field: Int, given other: Int) -> Double {
    var (both, compared, all) = (0.0, 0.0, 0.0)
    for index in patterns.indices where patterns.level(index, other) == .exact {
      let level = patterns.level(index, field)
      guard level != .missing else { continue }
      let strangers = patterns.counts[index] * (1 - isMatch[index] - isRelated[index])
      all += patterns.counts[index]
      compared += strangers
      if level == .exact { both += strangers }
    }
    guard compared > 30, compared > 0.2 * all else { return 0 }
    return min(0.98, max(0, both - 3 * both.squareRoot()) / compared)
  }

  /// Related people agree on what they share as records of one customer do, nine times in ten, and on the rest as
  /// strangers: a slip in an address says nothing of who lives there.
  private mutating func setRelated(_ field: Int) {
    for level in AgreementLevel.allCases {
      let (m, u) = (model.m[field, level], model.u[field, level])
      model.related[field, level] = fields[field].role.isShared ? 0.9 * m + 0.1 * u : u
    }
  }

  // MARK: Matches

  /// Whether a field tells people of one household apart: few strangers agree on it, and relatives do not share it.
  private func isIdentifying(_ field: Int) -> Bool {
    !fields[field].role.isShared && observed[field, .exact] < 0.02
  }

  private mutating func maximise(rounds: Int) {
    let strangers = patterns.indices.map { model.strangers(patterns.patterns[$0]) }
    for _ in 0..<rounds {
      let before = model.matchShare
      expect(strangers)
      learn()
      if abs(model.matchShare - before) < 1e-5 * before { break }
    }
  }

  private mutating func expect(_ strangers: [Double]) {
    let (matchShare, relatedShare, rest) = (model.matchShare, model.relatedShare, model.strangerShare)
    isMatch = Array(repeating: 0, count: patterns.count)
    isRelated = isMatch
    for index in patterns.indices {
      let match = matchShare * model.m.product(patterns.places(index))
      let kin = relatedShare * model.related.product(patterns.places(index))
      let sum = match + kin + rest * strangers[index]
      guard sum > 0 else { continue }
      isMatch[index] = match / sum
      isRelated[index] = kin / sum
    }
  }

  private mutating func learn() {
    var tally = Array(repeating: 0.0, count: fields.count * AgreementLevel.count)
    var (matches, related) = (0.0, 0.0)
    for index in patterns.indices {
      let weight = isMatch[index] * patterns.counts[index]
      matches += weight
      related += isRelated[index] * patterns.counts[index]
      if weight > 1e-9 { for place in patterns.places(index) { tally[Int(place)] += weight } }
    }
    for (index, field) in fields.enumerated() {
      let start = index * AgreementLevel.count
      let seen = LevelChances(Array(tally[start..<(start + AgreementLevel.count)]))
      model.m[index] = field.expectedMatches.updated(with: seen).capped(isIdentifying(index))
      setRelated(index)
    }
    model.matchShare = max(matches, 0.5) / model.pairs
    model.relatedShare = max(related, 0.5) / model.pairs
  }
}
