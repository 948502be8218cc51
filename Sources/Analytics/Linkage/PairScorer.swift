import Foundation

/// Scores pairs with a fitted model and the frequency of each value: to share a rare name tells more.
struct PairScorer {
  let model: LinkageModel
  private let comparison: RecordComparison
  private let filled: [Double]
  /// log₂ m/u by field and level, for those that are no agreement.
  private let weights: LinkageChances
  /// log₂ of what the number of slips adds to the fields.
  private let slipWeights: [Double]
  /// The rule whose pairs are all taken, with the bits that each of them gets for it.
  private var followed: (rule: PlainRule, bits: Double)?

  init(_ comparison: RecordComparison, _ model: LinkageModel) {
    self.comparison = comparison
    self.model = model
    filled = comparison.fields.map(\.filled)
    var weights = model.m
    for field in comparison.fields.indices {
      for level in AgreementLevel.allCases {
        weights[field, level] = log2(model.m[field, level] / model.u[field, level])
      }
    }
    self.weights = weights
    slipWeights = model.slips.map { log2($0) }
  }

  /// The score against whoever the pair would likelier be if not one customer: strangers or related people.
  func score(_ a: Int, _ b: Int, _ pattern: AgreementPattern) -> PairScore {
    var weight = slipWeight(pattern)
    var kinWeight = weight
    for (index, field) in comparison.fields.enumerated() {
      let level = pattern[index]
      if level == .missing { continue }
      let own =
        level.isAgreement
        ? log2(model.m[index, level] / chance(index, a, b, pattern)) : weights[index, level]
      weight += own
      kinWeight += field.role.isShared ? log2(model.m[index, level] / model.related[index, level]) : own
    }
    let prior = log2(model.matchShare / model.strangerShare)
    let kinPrior = log2(model.matchShare / model.relatedShare)
    return kinWeight + kinPrior < weight + prior
      ? PairScore(kinWeight, kinPrior, isAgainstRelated: true)
      : PairScore(weight, prior, isAgainstRelated: false)
  }

  private func slipWeight(_ pattern: AgreementPattern) -> Double {
    let weight = slipWeights[pattern.slips(among: comparison.fields.count)]
    guard let followed, followed.rule.accepts(pattern) else { return weight }
    return weight + followed.bits
  }

  /// Takes all pairs of a rule, where those that the model leaves out are few and each of them is in doubt: no more than three
  /// of them are expected to be of strangers, or one in a hundred of the rule's.
  ///
  /// Whatever a few values have taught is then less than what a rule tells that holds for all the others.
  mutating func follow(_ rule: PlainRule, among pairs: some Sequence<(Int, Int, AgreementPattern)>) {
    var (taken, doubt, least) = (0.0, 0.0, 0.5)
    for (a, b, pattern) in pairs where rule.accepts(pattern) {
      let probability = score(a, b, pattern).probability
      taken += 1
      guard probability < 0.5 else { continue }
      doubt += 1 - probability
      least = min(least, probability)
    }
    guard least < 0.5, least >= 0.03, doubt <= max(3, taken / 100) else { return }
    followed = (rule, log2((1 - least) / least) + 1e-6)
  }

  /// What each field adds to ``score(_:_:_:)``; what their number tells is shared by the fields that slipped, or by all
  /// that are the same.
  func shares(_ a: Int, _ b: Int, _ pattern: AgreementPattern) -> [FieldWeight] {
    let isAgainstRelated = score(a, b, pattern).isAgainstRelated
    let slips = pattern.slips(among: comparison.fields.count)
    let same = comparison.fields.indices.count { pattern[$0] == .exact }
    let share = exp2(slipWeight(pattern) / Double(max(1, slips > 0 ? slips : same)))
    return comparison.fields.indices.map { index in
      let level = pattern[index]
      let isShared = isAgainstRelated && comparison.fields[index].role.isShared
      return FieldWeight(
        level: level, m: model.m[index, level] * (level == .exact && slips > 0 ? 1 : share),
        u: isShared ? model.related[index, level] : chance(index, a, b, pattern))
    }
  }

  /// The chance of the agreement among strangers, of exactly this value where they agree on it.
  private func chance(_ index: Int, _ a: Int, _ b: Int, _ pattern: AgreementPattern) -> Double {
    let chance = model.strangerChance(index, pattern)
    guard pattern[index] == .exact, chance == model.u[index, .exact] else { return chance }
    let field = comparison.fields[index]
    let value = field.sharedValue(a, b)
    guard value != 0 else { return chance }
    let holders = Double(field.holders[Int(value)])
    let shared = min(0.999, (holders - 1) / max(1, filled[index] - 1))
    // That these two have a value makes it no more frequent than others, where nobody else has it: between one of them and none.
    return holders == 2 ? min(shared, max(chance, shared / 2)) : shared
  }
}

extension PairScore {
  fileprivate init(_ weight: Double, _ prior: Double, isAgainstRelated: Bool) {
    self.init(
      probability: 1 / (1 + exp2(-(weight + prior))), weight: weight, prior: prior,
      isAgainstRelated: isAgainstRelated)
  }
}
