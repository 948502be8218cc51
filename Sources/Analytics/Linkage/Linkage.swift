/// Records brought together by several keys, compared field by field and weighed by what the records themselves teach.
///
/// - Complexity: O(records + pairs) · fields; memory grows with the records and, up to ``keptPairs``, with the pairs.
package struct Linkage {
  package let fields: [LinkageField]
  package let candidates: CandidatePairs
  package let model: LinkageModel
  /// How many pairs were compared.
  package let compared: Int
  private let comparison: RecordComparison
  private let scorer: PairScorer
  /// The pairs with their patterns; `nil` where there are too many to keep.
  private let kept: [Candidate]?

  private struct Candidate {
    let a: UInt32
    let b: UInt32
    let pattern: AgreementPattern
  }

  /// Up to how many pairs are kept between learning and scoring; more are compared twice, and one in several learnt from.
  private static let keptPairs = 6_000_000

  /// - Parameters:
  ///   - fields: finished ones, at most ``AgreementPattern/limit``.
  ///   - check: called now and then; what it throws ends the work.
  package init(_ fields: [LinkageField], records: Int, check: () throws -> Void) throws {
    self.fields = fields
    let comparison = RecordComparison(fields)
    let blocks = try LinkageBlocks(fields, count: records, check: check)
    candidates = blocks.pairs
    let step = candidates.bound / Linkage.keptPairs + 1
    var counts = PatternCounts()
    var kept: [Candidate] = []
    var total = 0
    try candidates.forEach { a, b in
      total += 1
      if total & 0xFFFF == 0 { try check() }
      guard step == 1 || SplitMix64.mixed(UInt64(total)) % UInt64(step) == 0 else { return }
      let pattern = comparison.pattern(a, b)
      counts.add(pattern)
      if step == 1 { kept.append(Candidate(a: UInt32(a), b: UInt32(b), pattern: pattern)) }
    }
    compared = total
    self.kept = step == 1 ? kept : nil
    self.comparison = comparison
    let fit = LinkageFit(comparison, counts, scale: Double(step), records: records)
    model = fit.model
    var scorer = PairScorer(comparison, model)
    if let rule = fit.agreed, step == 1 {
      scorer.follow(rule, among: kept.lazy.map { (Int($0.a), Int($0.b), $0.pattern) })
    }
    self.scorer = scorer
  }

  /// Runs `body` with every pair that is one customer with a probability of `threshold` or more.
  package func forEach(
    atLeast threshold: Double, check: () throws -> Void, _ body: (Int, Int, PairScore) throws -> Void
  ) throws {
    var seen = 0
    func test(_ a: Int, _ b: Int, _ pattern: AgreementPattern) throws {
      seen += 1
      if seen & 0xFFFF == 0 { try check() }
      let score = scorer.score(a, b, pattern)
      if score.probability >= threshold { try body(a, b, score) }
    }
    if let kept {
      for pair in kept { try test(Int(pair.a), Int(pair.b), pair.pattern) }
    } else {
      try candidates.forEach { a, b in try test(a, b, comparison.pattern(a, b)) }
    }
  }

  package func score(_ a: Int, _ b: Int) -> PairScore { scorer.score(a, b, comparison.pattern(a, b)) }

  /// What each field adds to the score of a pair.
  package func shares(_ a: Int, _ b: Int) -> [FieldWeight] { scorer.shares(a, b, comparison.pattern(a, b)) }
}

extension LinkageModel {
  /// How many pairs are expected to be one customer.
  package var expectedMatches: Double { matchShare * pairs }

  /// The fields on which pairs taken for one customer agree no more often than strangers: what was learnt is then not
  /// about customers.
  package func doubtful(among fields: Int) -> [Int] {
    (0..<fields).filter { m[$0, .exact] + m[$0, .close] + m[$0, .near] <= u[$0, .exact] + u[$0, .near] }
  }
}
