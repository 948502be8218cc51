import Tabular
import Testing

/// Whatever a table holds, reading what was written gives the same table.
struct RoundTripTests {
  @Test(arguments: [OutputFormat.csv, .tsv, .json, .ndjson], UInt64(1)...15)
  func writingThenReadingIsTheIdentity(format: OutputFormat, seed: UInt64) throws {
    var table = RandomTable(seed: seed)
    let columns = table.columns().map { Column($0) }
    let rows = table.rows(of: columns.count)
    for change in Self.choices {
      let bytes = try tableBytes(format, columns, rows.map { $0.map(Cell.optional) }, change)
      let (names, read) = try Self.read(bytes, format)
      let isDelimited = format == .csv || format == .tsv
      #expect(read == rows.map { row in row.map { isDelimited ? $0 ?? "" : $0 } })
      #expect(names == columns.map(\.name) || (rows.isEmpty && !isDelimited))
    }
  }

  private static let choices: [@Sendable (inout WriteOptions) -> Void] = [
    { _ in },
    {
      $0.bom = true
      $0.crlf = true
    },
  ]

  private static func read(_ bytes: [UInt8], _ format: OutputFormat) throws -> ([String], [[String?]]) {
    var options = ReadOptions()
    options.format = RecordFormat(rawValue: format.rawValue)
    let reader = try RecordReader(bytes: bytes, options: options)
    var rows: [[String?]] = []
    while let record = try reader.next() { rows.append(record.values) }
    return (reader.names, rows)
  }
}

/// Tables of what breaks tables, the same for the same seed.
private struct RandomTable: RandomNumberGenerator {
  private static let pieces = [
    "a", "Zoë", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", " ", "'", "=1+1", "+49", "-", "@x",
    "漢字", "👩‍👧", "🇩🇪",
    "e\u{301}", "\u{1b}[31m", "\u{7f}", "\u{80}", "\u{9b}2J", "\u{2028}", "\u{FEFF}", "\u{202E}", "\\", "\\n",
    "{", "}", "[",
    "null", "0012", "12.50", "é",
  ]
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Names that differ, some of which need quotes.
  mutating func columns() -> [String] {
    let marks = ["name", "a;b", "say \"x\"", "Größe", "c,d", "tab\there", "漢字|"]
    return (1...Int.random(in: 1...6, using: &self)).map {
      "\(marks.randomElement(using: &self) ?? "") \($0)"
    }
  }

  mutating func rows(of width: Int) -> [[String?]] {
    (0..<Int.random(in: 0...20, using: &self)).map { _ in (0..<width).map { _ in cell() } }
  }

  private mutating func cell() -> String? {
    let length = Int.random(in: -1...6, using: &self)
    guard length >= 0 else { return nil }
    return (0..<length).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
