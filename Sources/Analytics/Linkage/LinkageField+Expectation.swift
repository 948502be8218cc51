extension LinkageField {
  /// What is expected of records of one customer before anything was seen.
  var expectedMatches: LevelChances {
    role == .given
      ? LevelChances([1, 0.10, 0.05, 0.08, 0.75, 0.02]) : LevelChances([1, 0.10, 0.05, 0.08, 0.77, 0.0001])
  }
}

extension LevelChances {
  /// The chances after some pairs were seen, as if five more had agreed as expected.
  func updated(with seen: LevelChances) -> LevelChances {
    let weight = 5.0
    let levels = AgreementLevel.allCases.filter { $0 != .missing }
    let sum = levels.reduce(weight) { $0 + seen[$1] }
    var chances = self
    for level in levels { chances[level] = (seen[level] + weight * self[level]) / sum }
    return chances
  }

  /// The chances as near to these as can be of which none makes a closer agreement tell less than a looser one, beside
  /// those of strangers.
  ///
  /// Without that order a class of pairs that all have the same slip can be learnt to be the matches.
  /// - Source: Dykstra, Kochar & Robertson 1995, Inference for likelihood ratio ordering in the two-sample problem.
  func ordered(beside strangers: LevelChances) -> LevelChances {
    let levels: [AgreementLevel] = [.exact, .close, .near, .different]
    let ratios = fallingRatios(levels.map { self[$0] }, to: levels.map { strangers[$0] })
    var chances = self
    for (level, ratio) in zip(levels, ratios) { chances[level] = ratio * strangers[level] }
    return chances
  }

  /// The chances with that of a difference bounded, where the field is `isIdentifying`.
  ///
  /// Without a bound people of one household, who differ in all that is their own, could be learnt to be one.
  func capped(_ isIdentifying: Bool) -> LevelChances {
    let limit = 0.5
    guard isIdentifying, self[.different] > limit else { return self }
    var chances = self
    let scale = (1 - limit) / (1 - self[.different])
    for level in AgreementLevel.allCases where level != .missing { chances[level] *= scale }
    chances[.different] = limit
    return chances
  }
}
