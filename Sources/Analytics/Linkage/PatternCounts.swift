/// How many pairs agree in each way.
package struct PatternCounts {
  private var patterns: [UInt64]
  private var counts: [Int]
  private var used = 0

  package init() {
    patterns = Array(repeating: 0, count: 1 << 12)
    counts = Array(repeating: 0, count: 1 << 12)
  }

  /// How many patterns were seen.
  package var distinct: Int { used }

  @inline(__always)
  package mutating func add(_ pattern: AgreementPattern) {
    let slot = slot(of: pattern.bits)
    if counts[slot] == 0 { begin(pattern.bits, slot) } else { counts[slot] += 1 }
  }

  @inline(__always)
  private func slot(of bits: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: SplitMix64.mixed(bits)) & (patterns.count - 1)
    while counts[slot] != 0, patterns[slot] != bits { slot = (slot + 1) & (patterns.count - 1) }
    return slot
  }

  private mutating func begin(_ bits: UInt64, _ slot: Int) {
    patterns[slot] = bits
    counts[slot] = 1
    used += 1
    if used * 2 > patterns.count { grow() }
  }

  private mutating func grow() {
    let old = zip(patterns, counts).filter { $0.1 > 0 }
    patterns = Array(repeating: 0, count: patterns.count * 2)
    counts = Array(repeating: 0, count: patterns.count)
    for (bits, count) in old {
      let slot = slot(of: bits)
      patterns[slot] = bits
      counts[slot] = count
    }
  }

  /// Patterns and their counts, always in the same order.
  var sorted: [(pattern: AgreementPattern, count: Double)] {
    zip(patterns, counts).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
      .map { (AgreementPattern(bits: $0.0), Double($0.1)) }
  }
}
