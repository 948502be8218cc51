/// How far two records agree on a field.
package enum AgreementLevel: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// One of them has no value: it says nothing.
  case missing = 0
  case different = 1
  /// Likely a variant: Jaro–Winkler of .88, one part of a date that differs.
  case near = 2
  /// Likely a slip: Jaro–Winkler of .94, one wrong digit, day and month exchanged.
  case close = 3
  case exact = 4
  /// Given and family name stand in each other's place.
  case swapped = 5

  /// How many levels there are, with the missing one.
  static let count = 6
}

/// How two records agree on every field: three bits a field.
package struct AgreementPattern: Hashable, Sendable, BitwiseCopyable {
  package private(set) var bits: UInt64 = 0

  /// How many fields there is room for.
  package static let limit = 20

  package init() {}

  init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  package subscript(_ field: Int) -> AgreementLevel {
    get {
      AgreementLevel(rawValue: UInt8(truncatingIfNeeded: bits >> UInt64(truncatingIfNeeded: 3 * field)) & 7)
        ?? .missing
    }
    set {
      bits &= ~(7 << UInt64(truncatingIfNeeded: 3 * field))
      set(field, newValue)
    }
  }

  /// Notes the level of a field that has none so far.
  @inline(__always)
  mutating func set(_ field: Int, _ level: AgreementLevel) {
    bits |= UInt64(level.rawValue) << UInt64(truncatingIfNeeded: 3 * field)
  }

  /// On how many of the first `fields` fields there are two values that are not the same.
  func slips(among fields: Int) -> Int {
    (0..<fields).count { self[$0] != .missing && self[$0] != .exact }
  }
}

/// Patterns taken apart for the loops of the fit.
struct PatternTable {
  let patterns: [AgreementPattern]
  let counts: [Double]
  /// For each pattern the place of each field's level in ``LinkageChances``.
  private let cells: [UInt8]
  private let fields: Int
  /// Which fields each pattern compares, one bit each, and on how many of them it does not agree exactly.
  let compared: [UInt32]
  let slips: [Int]

  init(_ tally: PatternCounts, scale: Double, fields: Int) {
    let sorted = tally.sorted
    self.fields = fields
    patterns = sorted.map(\.pattern)
    counts = sorted.map { $0.count * scale }
    cells = patterns.flatMap { pattern in
      (0..<fields).map { UInt8($0 * AgreementLevel.count) + pattern[$0].rawValue }
    }
    compared = patterns.map { pattern in
      (0..<fields).reduce(0) { $0 | (pattern[$1] == .missing ? 0 : 1 << UInt32($1)) }
    }
    slips = patterns.map { $0.slips(among: fields) }
  }

  var count: Int { patterns.count }
  var indices: Range<Int> { 0..<patterns.count }

  @inline(__always)
  func places(_ index: Int) -> ArraySlice<UInt8> { cells[(index * fields)..<((index + 1) * fields)] }

  @inline(__always)
  func level(_ index: Int, _ field: Int) -> AgreementLevel { patterns[index][field] }
}

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
