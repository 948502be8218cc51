extension LinkageFit {
  /// Takes out of what was observed among all pairs the share of those that are one customer.
  mutating func correctStrangers() {
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

  /// Finds fields on which strangers agree together: exactly, given what tells more, and nearly, given any.
  mutating func findDependence() {
    model.dependence = agreeing.map { given, pairs in
      let telling = given.reduce(1) { $0 * model.u[$1, .exact] }
      let strangers = strangers(among: pairs)
      var chances = LinkageChances(fields: fields.count, chance: 0)
      for field in fields.indices where !given.contains(field) {
        let seen = LinkageFit.chances(of: field, pairs, strangers)
        let isLess = (model.u[field, .exact], field) > (telling, given[0])
        for level in [.close, .near] + (isLess ? [.exact] : []) as [AgreementLevel] {
          chances[field, level] = seen[level]
        }
      }
      return LinkageModel.Dependence(fields: given, chances: chances)
    }
  }

  /// How many of the pairs with each pattern are neither one customer nor related.
  private func strangers(among pairs: PatternTable) -> [Double] {
    pairs.indices.map { index in
      let shares = shares(pairs, index, model.strangers(pairs.patterns[index]))
      return pairs.counts[index] * (1 - shares.match - shares.related)
    }
  }

  /// How often strangers agree on a field, at the least; 0 where there are too few to tell.
  private static func chances(of field: Int, _ pairs: PatternTable, _ strangers: [Double]) -> LevelChances {
    var seen = LevelChances([0, 0, 0, 0, 0, 0])
    var (compared, all) = (0.0, 0.0)
    for index in pairs.indices {
      let level = pairs.level(index, field)
      guard level != .missing else { continue }
      all += pairs.counts[index]
      compared += strangers[index]
      seen[level] += strangers[index]
    }
    let isTelling = compared > 30 && compared > 0.2 * all
    for level in AgreementLevel.allCases {
      let least = max(0, seen[level] - 3 * seen[level].squareRoot())
      seen[level] = isTelling ? min(0.98, least / compared) : 0
    }
    return seen
  }
}

/// How often random records agree, matches among them.
enum RandomAgreement {
  static let draws = 70_000

  /// The chance of each level: of exact agreement counted, of the others drawn, or seen in all pairs where those are few.
  static func chances(_ comparison: RecordComparison, records: Int, seed: UInt64) -> LinkageChances {
    var tally = LinkageChances(fields: comparison.fields.count)
    for field in comparison.fields.indices { tally[field] = LevelChances([0, 0, 0, 0, 0, 0]) }
    forEachPair(of: records, seed: seed) { a, b in
      let pattern = comparison.pattern(a, b)
      for field in comparison.fields.indices { tally[field, pattern[field]] += 1 }
    }
    for (index, field) in comparison.fields.enumerated() { settle(&tally, index, field) }
    return tally
  }

  private static func settle(_ tally: inout LinkageChances, _ index: Int, _ field: LinkageField) {
    let pairs = max(1, field.filled * (field.filled - 1))
    let exact = min(0.999, max(field.agreement, 1 / pairs))
    let others: [AgreementLevel] = [.different, .near, .close, .swapped]
    let sum = others.reduce(0) { $0 + tally[index, $1] }
    for level in others { tally[index, level] = (tally[index, level] + 0.2) / (sum + 0.8) * (1 - exact) }
    tally[index, .exact] = exact
    tally[index, .missing] = 1
  }

  private static func forEachPair(of records: Int, seed: UInt64, _ body: (Int, Int) -> Void) {
    guard records > 1 else { return }
    if records * (records - 1) / 2 <= draws {
      for a in 0..<records { for b in (a + 1)..<max(a + 1, records) { body(a, b) } }
      return
    }
    var random = SplitMix64(seed: seed)
    for _ in 0..<draws {
      let a = Int.random(in: 0..<records, using: &random)
      let b = Int.random(in: 0..<(records - 1), using: &random)
      body(a, b < a ? b : b + 1)
    }
  }
}
