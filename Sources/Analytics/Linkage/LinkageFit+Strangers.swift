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
