/// The records of a table whose columns are set apart by blanks that stand below each other, as programs print them.
final class BlankAlignedRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { .space }
  private(set) var warnings: [ReadWarning] = []
  private(set) var skippedPreambleLines = 0

  private let options: ReadOptions
  private let columns: BlankAlignedColumns
  private var lines: LineReader
  private var hasBegun = false
  private let encoding: TextEncoding

  /// Finds the columns by the first lines together.
  ///
  /// - Throws: ``ReadError``, ``FileError``.
  init(window: ByteWindow, options: ReadOptions) throws {
    self.options = options
    encoding = window.encoding
    lines = LineReader(window: window, limit: options.limits.record)
    for _ in 0..<options.skippedLines { _ = try lines.next() }
    skippedPreambleLines = lines.number
    columns = BlankAlignedColumns(window)
    if columns.count > options.limits.columns {
      throw options.limits.tooManyColumns(columns.count, line: lines.number + 1, endsReading: true)
    }
    guard options.hasHeader else {
      names = (1...columns.count).map { "column_\($0)" }
      return
    }
    guard let header = try nextLine() else {
      throw ReadError(.emptyFile, line: 0, column: 0, message: "the file has no header line")
    }
    let cells = columns.cells(of: header.bytes).cells
    let found = CSVHeaderNames(cells)
    if !options.lenient { try found.refuseDoubled(cells, line: header.number) }
    names = found.names
    warnings = found.warnings(cells, line: header.number)
  }

  func next() throws -> Record? {
    if hasBegun { warnings.removeAll() }
    hasBegun = true
    guard let line = try nextLine() else { return nil }
    let (cells, torn) = columns.cells(of: line.bytes)
    try check(line, cells)
    if let torn {
      warnings.append(
        ReadWarning(
          .raggedRow, line: line.number, column: torn + 1, field: names[torn],
          "the text goes on where the next column begins: it is divided there"))
    }
    return Record(names: names, values: cells, line: line.number)
  }

  /// The next line with text on it that is no rule under the header.
  private func nextLine() throws -> LineReader.Line? {
    while let line = try lines.next() {
      if !line.bytes.allSatisfy({ $0.isBlank }), !line.bytes.isRule { return line }
    }
    return nil
  }

  private func check(_ line: LineReader.Line, _ cells: [String]) throws {
    if line.isCut {
      throw ReadError(
        .recordTooLong, line: line.number, column: 0,
        message: "the row is longer than \(options.limits.record) bytes",
        hint: "the line ends may be missing",
        values: cells, endsReading: false)
    }
    if line.bytes.contains(0) {
      throw ReadError(
        .nulByte, line: line.number, column: 0, message: "a NUL byte", values: cells, endsReading: false)
    }
    guard let index = cells.firstIndex(where: { $0.utf8.count > options.limits.field }) else { return }
    var error = options.limits.fieldTooLong(
      line: line.number, column: index + 1, field: names[index], endsReading: false)
    error.values = cells
    throw error
  }
}

/// Where columns begin: behind the places that are blank on all of the first lines.
struct BlankAlignedColumns {
  /// The places of a line at which columns begin, the first at 0.
  private(set) var starts = [0]
  var count: Int { starts.count }

  private static let sampleSize = 64 << 10
  private static let sampleLines = 500

  /// Looks at the lines behind the window's position, which stays.
  init(_ window: ByteWindow) {
    while window.available.count < Self.sampleSize, (try? window.fill()) == true {}
    var lines = Array(CSVLines(window.available).prefix(Self.sampleLines))
    if lines.count > 1, lines.count < Self.sampleLines, window.available.count >= Self.sampleSize {
      lines.removeLast()
    }
    find(
      lines.filter { !Array($0).isRule }.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty })
  }

  /// Whether the lines at the window's position are such a table: no other delimiter in the first, which has columns that
  /// are set apart by two blanks or more.
  static func areLikely(in window: ByteWindow) -> Bool {
    guard (try? CSVDelimiterGuess(window, limit: sampleSize).delimiter) == .some(nil) else { return false }
    let columns = BlankAlignedColumns(window)
    let header = CSVLines(window.available).first { !$0.allSatisfy(\.isBlank) }
    guard let header, columns.count > 1 else { return false }
    let text = Array(header)[...].trimmed
    return zip(text, text.dropFirst()).contains { $0.isBlank && $1.isBlank }
      && columns.cells(of: Array(header)).cells.allSatisfy { !$0.isEmpty }
  }

  private mutating func find(_ lines: [String]) {
    var isText: [Bool] = []
    for line in lines {
      var place = 0
      for character in line {
        let width = max(1, displayWidth(of: String(character)))
        while isText.count < place + width { isText.append(false) }
        if character != " " && character != "\t" {
          for at in place..<place + width { isText[at] = true }
        }
        place += width
      }
    }
    guard let first = isText.firstIndex(of: true) else { return }
    for place in isText.indices where place > first && isText[place] && !isText[place - 1] {
      let isWide = !isText[place - 2]
      if isWide || isColumn(place, lines) { starts.append(place) }
    }
  }

  /// Whether a column begins behind a single blank: most lines have text on both sides.
  private func isColumn(_ place: Int, _ lines: [String]) -> Bool {
    let cut = BlankAlignedColumns(starts: starts + [place])
    let both = lines.count { line in
      let cells = cut.cells(of: Array(line.utf8)).cells.suffix(2)
      return cells.allSatisfy { !$0.isEmpty }
    }
    return lines.count > 2 && both * 2 > lines.count
  }

  private init(starts: [Int]) { self.starts = starts }

  /// The texts of a line, one a column.
  ///
  /// - Returns: also the first column whose text goes on in the next.
  func cells(of line: [UInt8]) -> (cells: [String], torn: Int?) {
    var cells = [String](repeating: "", count: count)
    var torn: Int?
    var place = 0
    var column = 0
    var isAfterText = false
    for character in String(decoding: line, as: UTF8.self) {
      let isBlank = character == " " || character == "\t"
      if column + 1 < count, place >= starts[column + 1] {
        column += 1
        if isAfterText, !isBlank { torn = torn ?? column - 1 }
      }
      cells[column].append(character)
      isAfterText = !isBlank
      place += max(1, displayWidth(of: String(character)))
    }
    return (cells.map { String(decoding: Array($0.utf8).trimmed, as: UTF8.self) }, torn)
  }
}

extension [UInt8] {
  /// Whether it is a line of strokes, as it stands under a header.
  fileprivate var isRule: Bool {
    contains { $0 == 0x2D || $0 == 0x3D } && allSatisfy { [0x2D, 0x3D, 0x2B, 0x20, 0x09].contains($0) }
  }
}
