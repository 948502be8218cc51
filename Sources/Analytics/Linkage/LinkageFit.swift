import Foundation

/// Learns from the records themselves how telling each agreement is, without examples.
///
/// The chances among strangers come from random pairs, from pairs that agree on a field, and from how often each value
/// occurs. Those among records of one customer come from the pairs in blocks by expectation and maximisation, with the share
/// of matches among *all* pairs as prior: whether a pair came into a block follows from its agreements and tells nothing
/// more. For the same reason nothing that is a chance among strangers may be counted in the blocks.
///
/// Two starts are tried, what is expected of any records and what the plain rule finds in these; the likelier one is
/// followed. A class that cannot be the matches is given up for what the plain rule has taught.
///
/// - Complexity: O(patterns · fields) a round, at most 150 rounds.
/// - Source: Dempster, Laird & Rubin 1977, Journal of the Royal Statistical Society B 39(1); Winkler 1988 and 2000,
///   Proceedings of the Section on Survey Research Methods, for its use with the model of Fellegi and Sunter and for
///   keeping the classes in order; Jaro 1989, Journal of the American Statistical Association 84(406), for its starts.
struct LinkageFit {
  var model: LinkageModel
  let fields: [LinkageField]
  let patterns: PatternTable
  /// Chances as observed among all pairs, matches among them.
  let observed: LinkageChances
  /// Pairs that agree on one field, or on both names.
  let agreeing: [(fields: [Int], pairs: PatternTable)]
  /// The rule "at least so many fields agree", as the model has it.
  private(set) var agreed: PlainRule?
  /// On how many fields a record of one customer slips at most.
  var slipLimit = Int.max
  /// Posterior chances by pattern.
  private var isMatch: [Double]
  private var isRelated: [Double]

  /// - Parameter scale: how many pairs each counted one stands for.
  init(_ comparison: RecordComparison, _ counts: PatternCounts, scale: Double, records: Int, seed: UInt64 = 1)
  {
    fields = comparison.fields
    patterns = PatternTable(counts, scale: scale, fields: fields.count)
    observed = RandomAgreement.chances(comparison, records: records, seed: seed)
    let names = comparison.fields.indices.filter { [.given, .family].contains(comparison.fields[$0].role) }
    let choices = comparison.fields.indices.map { [$0] } + (names.count == 2 ? [names] : [])
    agreeing = choices.map { choice in
      var counts = PatternCounts()
      AgreeingPairs(choice.map { comparison.fields[$0] }, records: records).forEach(seed: seed) {
        counts.add(comparison.pattern($0, $1))
      }
      return (choice, PatternTable(counts, scale: 1, fields: comparison.fields.count))
    }
    isMatch = Array(repeating: 0, count: patterns.count)
    isRelated = isMatch
    model = LinkageModel(fields: fields.count, records: records)
    model.u = observed
    for (index, field) in fields.enumerated() { model.m[index] = field.expectedMatches }
    for index in fields.indices { setRelated(index) }
    findDependence()
    let rule = PlainRule(patterns, model, fields: fields.count)
    start(with: rule)
    settle()
    if let rule, !isPlausible { fallBack(on: rule) }
    boundSlips()
    agreed = PlainRule(patterns, model, fields: fields.count)
  }

  /// Goes on from the likelier of two starts.
  private mutating func start(with rule: PlainRule?) {
    var other = self
    maximise(rounds: 25)
    guard let rule else { return }
    other.learn(from: rule)
    other.maximise(rounds: 25)
    guard other.isPlausible else { return }
    if !isPlausible || other.likelihood > likelihood { self = other }
  }

  private mutating func settle() {
    for _ in 0..<4 {
      correctStrangers()
      findDependence()
      maximise(rounds: 25)
    }
  }

  /// What one round has learnt from those whom a rule takes for one customer.
  private mutating func learn(from rule: PlainRule) {
    for index in patterns.indices {
      isMatch[index] = rule.accepts(patterns.patterns[index]) ? 1 : 0
      isRelated[index] = 0
    }
    learn()
  }

  mutating func fallBack(on rule: PlainRule) {
    model.rule = rule
    learn(from: rule)
    correctStrangers()
  }

  /// Related people agree on what they share as records of one customer do, nine times in ten, and on the rest as
  /// strangers: a slip in an address says nothing of who lives there.
  mutating func setRelated(_ field: Int) {
    for level in AgreementLevel.allCases {
      let (m, u) = (model.m[field, level], model.u[field, level])
      model.related[field, level] = fields[field].role.isShared ? 0.9 * m + 0.1 * u : u
    }
  }

  /// Whether a field tells people of one household apart: few strangers agree on it, and relatives do not share it.
  private func isIdentifying(_ field: Int) -> Bool {
    !fields[field].role.isShared && observed[field, .exact] < 0.02
  }

  // MARK: Rounds

  mutating func maximise(rounds: Int) {
    let strangers = patterns.patterns.map(model.strangers)
    for _ in 0..<rounds {
      let before = model.matchShare
      expect(strangers)
      learn()
      if abs(model.matchShare - before) < 1e-5 * before { break }
    }
  }

  private mutating func expect(_ strangers: [Double]) {
    for index in patterns.indices {
      (isMatch[index], isRelated[index]) = shares(patterns, index, strangers[index])
    }
  }

  /// How many of the pairs with a pattern are one customer, and how many related.
  func shares(_ table: PatternTable, _ index: Int, _ strangers: Double) -> (match: Double, related: Double) {
    let match = model.matchShare * model.m.product(table.places(index)) * model.slips[table.slips[index]]
    let kin = model.relatedShare * model.related.product(table.places(index))
    let sum = match + kin + model.strangerShare * strangers
    return sum > 0 ? (match / sum, kin / sum) : (0, 0)
  }

  /// How likely the pairs in blocks are, as a logarithm and but for what is the same in every model of the same strangers.
  var likelihood: Double {
    let sum = patterns.indices.reduce(0) { sum, index in
      let match = model.m.product(patterns.places(index)) * model.slips[patterns.slips[index]]
      let chance =
        model.matchShare * match + model.relatedShare * model.related.product(patterns.places(index))
        + model.strangerShare * model.strangers(patterns.patterns[index])
      return sum + patterns.counts[index] * log(max(chance, .leastNormalMagnitude))
    }
    return sum - model.pairs * (model.matchShare + model.relatedShare)
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
      model.m[index] = field.expectedMatches.updated(with: seen).ordered(beside: model.u[index])
        .capped(isIdentifying(index))
      setRelated(index)
    }
    model.slips = slips(isMatch, matches)
    model.matchShare = max(matches, 0.5) / model.pairs
    model.relatedShare = max(related, 0.5) / model.pairs
  }
}

extension LinkageFit {
  /// How many matches have each number of slips, to how many would if the fields slipped each for itself; as if one more
  /// had.
  ///
  /// Whoever types a record again slips once or twice, in whichever field: slips are rarer together than each for itself
  /// would have it, and strangers who are somewhat alike in every field are then no matches. That they were likelier
  /// together is never learnt, for that is how a class of relatives looks.
  /// - Source: Larsen & Rubin 2001, Journal of the American Statistical Association 96(453), for matches whose fields
  ///   depend on each other.
  func slips(_ isMatch: [Double], _ matches: Double) -> [Double] {
    var seen = Array(repeating: 0.0, count: fields.count + 1)
    var compared: [UInt32: Double] = [:]
    for index in patterns.indices {
      let weight = isMatch[index] * patterns.counts[index]
      seen[patterns.slips[index]] += weight
      compared[patterns.compared[index], default: 0] += weight
    }
    var expected = Array(repeating: 0.0, count: fields.count + 1)
    for (fields, weight) in compared.sorted(by: { $0.key < $1.key }) where weight > 0 {
      for (number, chance) in slipChances(fields).enumerated() { expected[number] += weight * chance }
    }
    let more = 1 / max(matches, 1e-9)
    let ratios = fallingRatios(
      zip(seen, expected).map { $0 + more * $1 }, to: expected.map { $0 * (1 + more) })
    return ratios.enumerated().map { $0 > slipLimit ? min($1, LinkageFit.rareSlips) : $1 }
  }

  private static let rareSlips = 1e-6

  /// Takes a record of one customer to have slipped once at most, where that tells as well what is there.
  ///
  /// A few strangers that are alike in much are else matches with many slips: that there are such has to be worth
  /// two parameters, how often there are and how they look.
  /// - Source: Schwarz 1978, Annals of Statistics 6(2), for what a parameter has to be worth.
  mutating func boundSlips() {
    guard fields.count > 2, model.rule == nil else { return }
    var other = self
    other.slipLimit = 1
    other.maximise(rounds: 25)
    if other.isPlausible, likelihood - other.likelihood < log(model.pairs) { self = other }
  }

  /// The chance of each number of slips on some fields, one bit each, where each slips for itself.
  private func slipChances(_ compared: UInt32) -> [Double] {
    var chances = [1.0]
    for field in fields.indices where compared & (1 << UInt32(field)) != 0 {
      let exact = model.m[field, .exact]
      chances.append(0)
      for number in chances.indices.reversed() {
        chances[number] = chances[number] * exact + (number > 0 ? chances[number - 1] * (1 - exact) : 0)
      }
    }
    return chances
  }
}

/// The ratios of `sums` to `weights`, made never to rise from one to the next: where they would, neighbours are taken
/// together.
///
/// - Complexity: O(n), by pooling adjacent violators.
/// - Source: Barlow, Bartholomew, Bremner & Brunk 1972, Statistical Inference under Order Restrictions, section 1.2.
func fallingRatios(_ sums: [Double], to weights: [Double]) -> [Double] {
  var pools: [(sum: Double, weight: Double, count: Int)] = []
  for (sum, weight) in zip(sums, weights) {
    var pool = (sum: sum, weight: weight, count: 1)
    while let last = pools.last, last.sum * pool.weight <= pool.sum * last.weight {
      pool = (last.sum + pool.sum, last.weight + pool.weight, last.count + pool.count)
      pools.removeLast()
    }
    pools.append(pool)
  }
  return pools.flatMap { pool in
    Array(repeating: pool.weight > 0 ? pool.sum / pool.weight : 1, count: pool.count)
  }
}
