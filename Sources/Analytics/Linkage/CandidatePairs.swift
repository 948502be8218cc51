/// The pairs of records that share a block of one of several kinds, each once.
///
/// A pair belongs to the first kind in which it shares a block: nothing remembers the pairs.
package struct CandidatePairs {
  package private(set) var blockings: [Blocking] = []

  /// Kinds of keys that would bring too many pairs.
  package internal(set) var rejected: [String] = []

  package init() {}

  package mutating func add(_ blocking: Blocking) { blockings.append(blocking) }

  /// How many pairs there are when those of several kinds are counted several times.
  package var bound: Int { blockings.reduce(0) { $0 + $1.pairs } }

  /// Runs `body` with every pair, the lower record first.
  package func forEach(_ body: (Int, Int) throws -> Void) rethrows {
    for (index, blocking) in blockings.enumerated() {
      try forEach(in: blocking, earlier: blockings[..<index], body)
    }
  }

  private func forEach(
    in blocking: Blocking, earlier: ArraySlice<Blocking>, _ body: (Int, Int) throws -> Void
  ) rethrows {
    for block in 1..<max(1, blocking.ends.count) {
      let range = Int(blocking.ends[block - 1])..<Int(blocking.ends[block])
      for i in range {
        let a = Int(blocking.records[i])
        for j in (i + 1)..<max(i + 1, range.upperBound) {
          let b = Int(blocking.records[j])
          if isFirst(block, a, b, in: blocking), !earlier.contains(where: { $0.blocks.agrees(a, b) }) {
            try body(a, b)
          }
        }
      }
    }
  }

  /// Whether two records with several blocks each meet in this one first.
  @inline(__always)
  private func isFirst(_ block: Int, _ a: Int, _ b: Int, in blocking: Blocking) -> Bool {
    if blocking.blocks.isSingle(a, b) { return true }
    let others = blocking.blocks.values(of: b)
    return blocking.blocks.values(of: a).first { others.contains($0) } == UInt32(block)
  }
}
