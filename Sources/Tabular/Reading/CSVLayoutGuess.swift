/// How a file is written that may not be written well: found by the number of fields on its first lines.
///
/// The header line's own delimiter is kept unless another makes the lines far more alike.
///
/// - Source: the pattern score of van den Burg, Nazábal & Sutton 2019, "Wrangling messy CSV files by detecting row and type
///   patterns", Data Mining and Knowledge Discovery 33(6), eq. 3, over the lines of most fields.
struct CSVLayoutGuess {
  private(set) var dialect: CSVDialect
  /// Physical lines before the table.
  private(set) var preambleLines = 0
  /// Whether the dialect is not that of the header line.
  private(set) var isUnusual = false

  private static let sampleSize = 64 << 10
  private static let sampleLines = 200
  private static let longestPreamble = 20

  private let lines: [UnsafeBufferPointer<UInt8>]

  /// Looks at the lines behind the window's position, which stays.
  init?(_ window: ByteWindow, _ options: ReadOptions) {
    while window.available.count < Self.sampleSize, (try? window.fill()) == true {}
    var lines = Array(CSVLines(window.available).prefix(Self.sampleLines))
    if lines.count < Self.sampleLines, window.available.count >= Self.sampleSize { lines.removeLast() }
    guard let first = lines.first(where: { !$0.allSatisfy(\.isBlank) }), !first.starts(with: "sep=".utf8)
    else {
      return nil
    }
    self.lines = lines
    dialect = CSVDialect(options)
    if options.delimiter == nil {
      let usual = try? CSVDelimiterGuess(window, limit: Self.sampleSize).delimiter
      dialect.delimiter = usual ?? .comma
      findDelimiter()
    }
    if options.quote == .quote, options.escape == nil { findQuote() }
    preambleLines = countPreamble(options.isColumnName)
  }

  private mutating func findDelimiter() {
    let usual = dialect
    var best = score(usual) + 0.2
    for delimiter in [.comma, .semicolon, .tab, UInt8(ascii: "|"), .space] where delimiter != usual.delimiter
    {
      var other = usual
      other.delimiter = delimiter
      let score = score(other)
      guard score > best else { continue }
      best = score
      dialect = other
    }
    isUnusual = dialect != usual
    findTail()
  }

  /// A delimiter that is always doubled, or always followed by a blank, is longer than a byte.
  private mutating func findTail() {
    guard dialect.delimiter != .space else { return }
    for tail in [dialect.delimiter, .space] {
      var longer = dialect
      longer.tail = [tail]
      let isStrange = tail == dialect.delimiter && tail != UInt8(ascii: "|")
      let most = shapes(longer).map(\.fields).max() ?? 1
      guard most > (isStrange ? 2 : 1), lines.count > 1 else { continue }
      let isAlways = lines.allSatisfy { line in
        let fields = CSVLine(bytes: line, dialect: dialect).shape.fields - 1
        let longFields = CSVLine(bytes: line, dialect: longer).shape.fields - 1
        return fields == (tail == dialect.delimiter ? 2 : 1) * longFields
      }
      guard isAlways else { continue }
      dialect = longer
      isUnusual = true
      return
    }
  }

  /// An apostrophe is a quote where no field begins with a double quote and all that begin with one end with one, or nearly
  /// all, if some of them have a delimiter in them.
  private mutating func findQuote() {
    var other = dialect
    other.quote = UInt8(ascii: "'")
    let found = shapes(other)
    let quoted = found.reduce(0) { $0 + $1.quoted }
    let open = found.count(where: \.isOpen)
    guard quoted > 1, open == 0 || open * 2 <= quoted && found.contains(where: \.isGuarding),
      !shapes(dialect).contains(where: { $0.quoted > 0 })
    else { return }
    dialect = other
    isUnusual = true
  }

  private func shapes(_ dialect: CSVDialect) -> [CSVLine.Shape] {
    lines.filter { !$0.allSatisfy(\.isBlank) }.map { CSVLine(bytes: $0, dialect: dialect).shape }
  }

  /// The share of lines with the most usual number of fields n, times (n − 1) / n: 0…1.
  private func score(_ dialect: CSVDialect) -> Double {
    // A line that a quote leaves open says nothing, nor does the next.
    let shapes = shapes(dialect)
    let counts = shapes.indices.filter { !shapes[$0].isOpen && ($0 == 0 || !shapes[$0 - 1].isOpen) }
      .map { shapes[$0].fields }
    guard !counts.isEmpty else { return 0 }
    let (usual, lines) = Self.usual(counts)
    let share = Double(lines) / Double(counts.count)
    // Words stand beside each other in every text.
    if dialect.delimiter == .space, usual < 3 || share < 0.75 { return 0 }
    return share * Double(usual - 1) / Double(usual)
  }

  /// The number that comes most often, and how often.
  private static func usual(_ counts: [Int]) -> (count: Int, lines: Int) {
    let numbers = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    let best = numbers.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (best?.key ?? 1, best?.value ?? 0)
  }

  /// The lines before the first of names of columns, or else of as many fields as most have: titles with one cell, notes with
  /// far fewer.
  private func countPreamble(_ isColumnName: ((String) -> Bool)?) -> Int {
    let shapes = lines.map { CSVLine(bytes: $0, dialect: dialect).shape }
    if let header = isColumnName.flatMap(lineOfNames), !shapes[..<header].contains(where: \.isOpen) {
      return shapes[..<header].contains { $0.filled > 0 } ? header : 0
    }
    // Columns that are empty on every line are none that a header leaves out.
    var usual = min(
      Self.usual(shapes.filter { $0.filled > 0 }.map(\.fields)).count, shapes.map(\.reach).max() ?? 0)
    if usual < 3 { usual = Self.usualOfSmallTable(shapes) }
    guard usual > 1 else { return 0 }
    // A header may be shorter than its rows; but a sentence with a comma is none where a title follows.
    let full = shapes.firstIndex { $0.fields >= usual } ?? 0
    let titlesEnd = shapes[..<full].lastIndex { $0.filled == 1 }.map { $0 + 1 } ?? 0
    let start = shapes.indices.first { index in
      let shape = shapes[index]
      return shape.filled > 1 && shape.fields * 2 > usual && (shape.fields > 2 || index >= titlesEnd)
    }
    guard let start, start <= Self.longestPreamble, !shapes[..<start].contains(where: \.isOpen),
      shapes[..<start].contains(where: { $0.filled > 0 })
    else { return 0 }
    return start
  }

  /// The first line most of whose cells, and more than one, are names of columns.
  private func lineOfNames(_ isColumnName: (String) -> Bool) -> Int? {
    lines.prefix(Self.longestPreamble + 1).firstIndex { line in
      let cells = CSVLine(bytes: line, dialect: dialect).cells.filter { !$0.isEmpty }
      let known = cells.count(where: isColumnName)
      return known > 1 && known * 2 > cells.count
    }
  }

  /// The number of fields of a table that is narrow, or has no more lines than stand before it, if its own lines are alike.
  /// After a blank line a quarter of three fields or more is enough; otherwise the lines may be sentences in one column.
  private static func usualOfSmallTable(_ shapes: [CSVLine.Shape]) -> Int {
    guard shapes.first(where: { $0.filled > 0 })?.fields == 1 else { return 0 }
    func start(_ least: Int) -> Int? { shapes.firstIndex { $0.fields >= least && $0.filled > 1 } }
    func isBehindBlank(_ start: Int) -> Bool { start > 0 && shapes[start - 1].filled == 0 }
    for least in [2, 3] {
      guard let start = start(least), start > 0, least > 2 || isBehindBlank(start) else { continue }
      let table = shapes[start...].filter { $0.filled > 0 }.map(\.fields)
      let (count, rows) = usual(table.filter { $0 >= least })
      let isEnough = rows * 4 >= table.count * (count > 2 && isBehindBlank(start) ? 1 : 3)
      if rows > 1, isEnough { return count }
    }
    return 0
  }
}

extension CSVDialect {
  /// What the dialect is, where it is not that of the header line.
  var sentence: String {
    let around = quote == .quote ? "" : ", quoted by \(Character(UnicodeScalar(quote)))"
    return "the fields are separated by '\(shownDelimiter)'\(around)"
  }
}

/// The byte that parts the fields of a line: the one of `, ; tab |` that stands most often outside quotes.
struct CSVDelimiterGuess {
  /// `nil` where the line has none of them.
  let delimiter: UInt8?

  /// Looks at the line at the window's position.
  ///
  /// - Parameter limit: how many bytes of it are looked at.
  /// - Throws: ``FileError``. Bytes that are no characters end the line here; the scanner reports them.
  init(_ window: ByteWindow, limit: Int) throws {
    var counts = (comma: 0, semicolon: 0, tab: 0, bar: 0)
    var isQuoted = false
    var index = 0
    scan: while index < limit {
      guard try index < window.available.count || Self.fill(window) else { break }
      let byte = window.available[index]
      if byte == .quote { isQuoted.toggle() }
      index += 1
      if isQuoted { continue }
      switch byte {
      case .comma: counts.comma += 1
      case .semicolon: counts.semicolon += 1
      case .tab: counts.tab += 1
      case UInt8(ascii: "|"): counts.bar += 1
      case .lineFeed, .carriageReturn: if index > 1 { break scan }
      default: break
      }
    }
    let ranked: [(UInt8, Int)] = [
      (.comma, counts.comma), (.semicolon, counts.semicolon), (.tab, counts.tab),
      (UInt8(ascii: "|"), counts.bar),
    ]
    let most = ranked.map(\.1).max() ?? 0
    delimiter = most == 0 ? nil : ranked.first { $0.1 == most }?.0
  }

  private static func fill(_ window: ByteWindow) throws -> Bool {
    do { return try window.fill() } catch is ByteWindow.IllegalSequence { return false }
  }
}
