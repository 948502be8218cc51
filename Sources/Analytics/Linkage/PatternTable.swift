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
