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
