/// The rule that everybody tries first: two records are one customer where at least so many of their fields say the same.
package struct PlainRule: Sendable, Equatable {
  /// On how many fields they agree at least.
  package let least: Int
  /// How many fields there are.
  package let fields: Int

  /// The rule that would be right most often, were strangers as the model has them: where there are more than twice as many
  /// pairs as strangers would be, those too many are taken for matches. `nil` where there are none.
  init?(_ patterns: PatternTable, _ model: LinkageModel, fields: Int) {
    var found = Array(repeating: 0.0, count: fields + 1)
    var matches = found
    for index in patterns.indices {
      let pattern = patterns.patterns[index]
      let agreeing = pattern.agreeing(among: fields)
      let strangers = model.pairs * model.strangers(pattern)
      found[agreeing] += patterns.counts[index]
      if patterns.counts[index] > 2 * strangers { matches[agreeing] += patterns.counts[index] - strangers }
    }
    let all = matches.reduce(0, +)
    guard fields > 0, all >= 1 else { return nil }
    func f1(_ least: Int) -> Double {
      2 * matches[least...].reduce(0, +) / (found[least...].reduce(0, +) + all)
    }
    self.fields = fields
    least = (1...fields).max { f1($0) < f1($1) } ?? fields
  }

  func accepts(_ pattern: AgreementPattern) -> Bool { pattern.agreeing(among: fields) >= least }
}

extension AgreementPattern {
  /// On how many of the first `fields` fields two records say the same.
  fileprivate func agreeing(among fields: Int) -> Int { (0..<fields).count { self[$0] == .exact } }
}

extension LinkageFit {
  /// Whether what was taken for matches can be the matches: wherever pairs agree on all fields but one, it has that one
  /// agree at least half as often as those pairs do, and on some field it has them agree more than strangers.
  var isPlausible: Bool {
    model.doubtful(among: fields.count).count < fields.count
      && fields.indices.allSatisfy { field in
        let (equal, others) = pairsEqual(butFor: field)
        return equal < 5 || model.m[field, .exact] >= 0.5 * equal / (equal + others)
      }
  }

  /// How many pairs agree on all fields but one and how many of them on that one as well, each as many as are too many for
  /// strangers.
  private func pairsEqual(butFor field: Int) -> (equal: Double, others: Double) {
    var (equal, others) = (0.0, 0.0)
    for index in patterns.indices {
      let pattern = patterns.patterns[index]
      let isEqual = fields.indices.allSatisfy { $0 == field || pattern[$0] == .exact }
      guard isEqual, pattern[field] != .missing else { continue }
      let surplus = max(0, patterns.counts[index] - model.pairs * model.strangers(pattern))
      if pattern[field] == .exact { equal += surplus } else { others += surplus }
    }
    return (equal, others)
  }
}
