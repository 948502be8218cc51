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

/// Which of n things hang together by links.
///
/// - Source: Tarjan 1975, Journal of the ACM 22(2); path halving, the smaller root wins, so that order never matters.
package struct ConnectedComponents {
  private var parents: [Int] = []

  package init(count: Int) { parents = Array(0..<count) }

  package mutating func link(_ a: Int, _ b: Int) {
    let (left, right) = (root(of: a), root(of: b))
    parents[max(left, right)] = min(left, right)
  }

  /// The lowest of the things that hang together with this one.
  package mutating func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }
}

/// Random numbers that are the same in every run.
///
/// - Source: Steele, Lea & Flood 2014, OOPSLA, section 4 and the variant of Vigna.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return SplitMix64.mixed(state)
  }

  /// A number in which every bit depends on every bit of `value`.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
