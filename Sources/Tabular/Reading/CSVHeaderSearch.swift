/// Finds the header of a CSV file and the byte between its fields.
struct CSVHeaderSearch {
  struct Header {
    var names: [String]
    var skippedLines: Int
    var warnings: [ReadWarning] = []
  }

  /// A record that may be the header.
  private struct Candidate {
    var cells: [String]
    /// All fields, also those beyond the column limit.
    var fieldCount: Int
    var line: Int
    var dialect: CSVDialect
    var problem: CSVScanner.Problem?
    var start: CSVScanner.Mark
    var end: CSVScanner.Mark
    /// What tells its lines that may be rows, for a lenient reading.
    var warnings: [ReadWarning]
  }

  private static let candidateLimit = 20

  /// Stands behind the header when it is found.
  private(set) var scanner: CSVScanner
  private let window: ByteWindow
  private let options: ReadOptions
  private var skippedLines = 0
  private var warnings: [ReadWarning] = []
  /// The dialect of the whole file, where it is known before its header is.
  private var dialect: CSVDialect?

  init(window: ByteWindow, options: ReadOptions) {
    self.window = window
    self.options = options
    scanner = CSVScanner(window: window, dialect: CSVDialect(options), limits: options.limits)
    scanner.limit = options.limits.header
    dialect = options.delimiter == nil ? nil : scanner.dialect
  }

  /// - Throws: ``ReadError`` `empty_file`, `duplicate_column`, `too_many_columns`, what the scanner throws; ``FileError``.
  mutating func header() throws -> Header {
    window.pinPosition()
    defer {
      window.unpin()
      scanner.limit = options.limits.record
    }
    _ = try skip(options.skippedLines)
    if options.lenient { try lookAhead() }
    guard let first = try candidate() else {
      throw ReadError(
        .emptyFile, line: 0, column: 0,
        message: window.bytesRead == 0 ? "the file is empty" : "the file has no header line")
    }
    guard options.hasHeader else {
      scanner.goBack(to: first.start)
      scanner.dialect = first.dialect
      return Header(
        names: first.cells.indices.map { "column_\($0 + 1)" }, skippedLines: skippedLines, warnings: warnings)
    }
    let chosen = matching(from: first)
    let header = chosen ?? first
    scanner.goBack(to: header.end)
    scanner.dialect = header.dialect
    if chosen == nil, let problem = first.problem, !options.lenient || problem.code == .nulByte {
      throw scanner.error(problem, field: nil, values: first.cells).ending
    }
    skippedLines = header.line == first.line ? skippedLines : header.line - 1
    return Header(names: try names(of: header), skippedLines: skippedLines, warnings: warnings)
  }

  /// Lenient: finds the dialect by the first lines together, and passes those before the table.
  private mutating func lookAhead() throws {
    scanner.usualCount = 0
    guard let layout = CSVLayoutGuess(window, options) else { return }
    dialect = layout.dialect
    if layout.isUnusual {
      warnings.append(ReadWarning(.otherDialect, line: scanner.nextLine, layout.dialect.sentence))
    }
    guard options.hasHeader else { return }
    warnings += try skip(layout.preambleLines).map(Self.preamble)
  }

  private static func preamble(_ line: Int) -> ReadWarning {
    ReadWarning(.preamble, line: line, "the line stands before the table: it is passed over")
  }

  /// Passes physical lines.
  ///
  /// - Returns: the numbers of those with something on them.
  private mutating func skip(_ count: Int) throws -> [Int] {
    guard count > 0 else { return [] }
    var lines: [Int] = []
    let (dialect, usualCount) = (scanner.dialect, scanner.usualCount)
    scanner.dialect.quote = CSVDialect.absent
    scanner.dialect.escape = CSVDialect.absent
    scanner.usualCount = nil
    defer {
      scanner.dialect = dialect
      scanner.usualCount = usualCount
    }
    for _ in 0..<count {
      guard try scanner.next() else { break }
      if !scanner.isBlankRow { lines.append(scanner.line) }
    }
    skippedLines = scanner.nextLine - 1
    return lines
  }

  /// The first candidate, from `first` on, that `isHeader` accepts. Behind a record that cannot be read nothing is looked for.
  private mutating func matching(from first: Candidate) -> Candidate? {
    guard let isHeader = options.isHeader else { return nil }
    var next: Candidate? = first
    var passed: [Int] = []
    for _ in 0..<Self.candidateLimit {
      guard let current = next else { return nil }
      if isHeader(current.cells) {
        if options.lenient { warnings += passed.map(Self.preamble) }
        return current
      }
      passed.append(current.line)
      next = try? candidate()
    }
    return nil
  }

  /// The next record that is neither a blank line nor a spreadsheet's `sep=;`.
  private mutating func candidate() throws -> Candidate? {
    var announced = dialect
    var notes = CSVNotes()
    while true {
      let start = scanner.mark
      if let announced {
        scanner.dialect = announced
      } else {
        scanner.dialect.delimiter =
          try CSVDelimiterGuess(window, limit: options.limits.header).delimiter ?? .comma
      }
      guard try scanner.next() else { return nil }
      if scanner.isBlankRow { continue }
      let cells = scanner.values().map { ($0 ?? "").trimmedAsName }
      guard cells.count > 2 || cells.first?.announcesDelimiter != true else {
        var said = scanner.dialect
        said.delimiter = cells.announcedDelimiter ?? said.delimiter
        announced = said
        skippedLines = scanner.line
        continue
      }
      return Candidate(
        cells: cells, fieldCount: scanner.fieldCount, line: scanner.line, dialect: scanner.dialect,
        problem: scanner.problem, start: start, end: scanner.mark,
        warnings: options.lenient ? notes.warnings(scanner, header: scanner.fieldCount) : [])
    }
  }

  /// The header's cells, with names for the empty ones; a name that comes twice is an error, or numbered.
  private mutating func names(of header: Candidate) throws -> [String] {
    guard header.fieldCount <= options.limits.columns else {
      throw options.limits.tooManyColumns(header.fieldCount, line: header.line, endsReading: true)
    }
    let found = CSVHeaderNames(header.cells)
    if !options.lenient { try found.refuseDoubled(header.cells, line: header.line) }
    warnings += header.warnings + found.warnings(header.cells, line: header.line)
    return found.names
  }
}

extension ReadError {
  /// The same error, behind which nothing can be read.
  fileprivate var ending: ReadError {
    var error = self
    error.endsReading = true
    error.values = nil
    return error
  }
}

extension String {
  /// Without byte order marks and white space around it.
  fileprivate var trimmedAsName: String {
    let scalars = unicodeScalars
    func isKept(_ scalar: Unicode.Scalar) -> Bool { !scalar.properties.isWhitespace && scalar != "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: isKept), let last = scalars.lastIndex(where: isKept) else {
      return ""
    }
    return String(scalars[first...last])
  }

  /// Whether this is the line `sep=;` that a spreadsheet writes above the header, or its first cell.
  fileprivate var announcesDelimiter: Bool { hasPrefix("sep=") && utf8.count <= 5 }
}

extension [String] {
  /// The delimiter that a line `sep=^` names, where it is none of the usual ones.
  fileprivate var announcedDelimiter: UInt8? { first?.utf8.dropFirst(4).first }
}

/// The names of columns from the cells of a header: an empty one and one that comes twice are numbered.
struct CSVHeaderNames {
  private(set) var names: [String] = []
  /// The places of names that come a second time.
  private(set) var doubled: [Int] = []

  init(_ cells: [String]) {
    var taken = Set(cells)
    var seen: Set<String> = []
    for (index, cell) in cells.enumerated() {
      if !cell.isEmpty, seen.insert(cell).inserted {
        names.append(cell)
        continue
      }
      if !cell.isEmpty { doubled.append(index) }
      let number = cell.isEmpty ? index + 1 : 2
      let stem = cell.isEmpty ? "column" : cell
      let name = (number...).lazy.map { "\(stem)_\($0)" }.first { !taken.contains($0) }!
      taken.insert(name)
      names.append(name)
    }
  }

  /// - Throws: ``ReadError`` `duplicate_column`
  func refuseDoubled(_ cells: [String], line: Int) throws {
    guard let index = doubled.first else { return }
    throw ReadError(
      .duplicateColumn, line: line, column: index + 1, field: cells[index],
      message: "two columns are called '\(cells[index])'",
      hint: "rename one of them, or number them with --lenient")
  }

  func warnings(_ cells: [String], line: Int) -> [ReadWarning] {
    doubled.map { index in
      ReadWarning(
        .duplicateColumn, line: line, column: index + 1, field: names[index],
        "another column is called '\(cells[index])': this one is '\(names[index])'")
    }
  }
}
