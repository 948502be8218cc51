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
    var weight = slipWeights[pattern.slips(among: comparison.fields.count)]
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

  /// What each field adds to ``score(_:_:_:)``; what their number tells is shared by the fields that slipped, or by all
  /// that are the same.
  func shares(_ a: Int, _ b: Int, _ pattern: AgreementPattern) -> [FieldWeight] {
    let isAgainstRelated = score(a, b, pattern).isAgainstRelated
    let slips = pattern.slips(among: comparison.fields.count)
    let same = comparison.fields.indices.count { pattern[$0] == .exact }
    let share = exp2(slipWeights[slips] / Double(max(1, slips > 0 ? slips : same)))
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
    return min(0.999, (Double(field.holders[Int(value)]) - 1) / max(1, filled[index] - 1))
  }
}

extension PairScore {
  fileprivate init(_ weight: Double, _ prior: Double, isAgainstRelated: Bool) {
    self.init(
      probability: 1 / (1 + exp2(-(weight + prior))), weight: weight, prior: prior,
      isAgainstRelated: isAgainstRelated)
  }
}
