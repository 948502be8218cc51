extension LinkageField {
  /// What is expected of records of one customer before anything was seen.
  var expectedMatches: LevelChances {
    role == .given
      ? LevelChances([1, 0.10, 0.05, 0.08, 0.75, 0.02]) : LevelChances([1, 0.10, 0.05, 0.08, 0.77, 0.0001])
  }

  /// What is expected of related people, on what they share.
  static var expectedRelated: LevelChances { LevelChances([1, 0.15, 0.02, 0.03, 0.80, 0.0001]) }
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
}
