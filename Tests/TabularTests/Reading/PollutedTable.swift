/// A table of orders as a shop writes it, and the same table as it is met in the wild.
///
/// - Source of the kinds: Vitagliano, Hameed, Jiang, Reisener, Wu & Naumann 2023, "Pollock: A Data Loading Benchmark",
///   PVLDB 16(8), table 2.
struct PollutedTable: RandomNumberGenerator {
  /// How a file is written.
  struct Dialect {
    var delimiter = ","
    var quote = "\""
    var doubledQuote = "\"\""
    var lineEnd = "\n"
  }

  static let header = [
    "order", "date", "time", "qty", "product", "price", "description", "url", "comment",
  ]
  private static let words = [
    "chair", "lamp, green", "the \"best\" desk", "Größe L", "漢字", "box of 12; sealed", "two\nlines", "",
    "O'Neil",
    "a | b", "5.00", "shelf",
  ]

  let rows: [[String]]
  private var state: UInt64

  init(seed: UInt64, rows count: Int = 24) {
    var generator = SeededNumbers(state: seed)
    rows = (1...count).map { number in
      func word() -> String { Self.words.randomElement(using: &generator) ?? "" }
      let day = Int.random(in: 10...28, using: &generator)
      return [
        "A\(1000 + number)", "\(day)/01/2026", "09:\(10 + number)",
        "\(Int.random(in: 1...9, using: &generator))",
        "P\(number % 7)", "\(Int.random(in: 10...99, using: &generator)).50", word(),
        "http://shop.example/p?id=\(number)&x=\(day)", word(),
      ]
    }
    state = generator.state
  }

  mutating func next() -> UInt64 {
    var generator = SeededNumbers(state: state)
    defer { state = generator.state }
    return generator.next()
  }

  /// A line in a dialect, without its end.
  static func line(_ cells: [String], _ dialect: Dialect = Dialect()) -> String {
    cells.map { cell in
      let needsQuotes = ["\n", "\"", ",", ";", "|", "'", dialect.delimiter, dialect.quote].contains {
        cell.contains($0)
      }
      guard needsQuotes, !dialect.quote.isEmpty else { return cell }
      return dialect.quote
        + cell.split(separator: dialect.quote, omittingEmptySubsequences: false)
        .joined(separator: dialect.doubledQuote) + dialect.quote
    }.joined(separator: dialect.delimiter)
  }

  /// The whole file, its lines changed by `change`.
  func text(_ dialect: Dialect = Dialect(), _ change: (inout [String]) -> Void = { _ in }) -> String {
    var lines = ([Self.header] + rows).map { Self.line($0, dialect) }
    change(&lines)
    return lines.map { $0 + dialect.lineEnd }.joined()
  }
}

/// SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
