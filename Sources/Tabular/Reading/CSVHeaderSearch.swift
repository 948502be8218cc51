/// Finds the header of a CSV file and the byte between its fields.
struct CSVHeaderSearch {
  struct Header {
    var names: [String]
    var skippedLines: Int
  }

  /// A record that may be the header.
  private struct Candidate {
    var cells: [String]
    /// All fields, also those beyond the column limit.
    var fieldCount: Int
    var line: Int
    var delimiter: UInt8
    var problem: CSVScanner.Problem?
    var start: CSVScanner.Mark
    var end: CSVScanner.Mark
  }

  private static let candidateLimit = 20

  /// Stands behind the header when it is found.
  private(set) var scanner: CSVScanner
  private let window: ByteWindow
  private let options: ReadOptions
  private var skippedLines = 0

  init(window: ByteWindow, options: ReadOptions) {
    self.window = window
    self.options = options
    scanner = CSVScanner(window: window, delimiter: options.delimiter ?? .comma, limits: options.limits)
    scanner.limit = options.limits.header
  }

  /// - Throws: ``ReadError`` `empty_file`, `duplicate_column`, `too_many_columns`, what the scanner throws; ``FileError``.
  mutating func header() throws -> Header {
    window.pinPosition()
    defer {
      window.unpin()
      scanner.limit = options.limits.record
    }
    guard let first = try candidate() else {
      throw ReadError(
        .emptyFile, line: 0, column: 0,
        message: window.bytesRead == 0 ? "the file is empty" : "the file has no header line")
    }
    guard options.hasHeader else {
      scanner.goBack(to: first.start)
      return Header(names: first.cells.indices.map { "column_\($0 + 1)" }, skippedLines: 0)
    }
    let chosen = matching(from: first)
    let header = chosen ?? first
    scanner.goBack(to: header.end)
    scanner.delimiter = header.delimiter
    if chosen == nil, let problem = first.problem, !options.lenient || problem.code == .nulByte {
      throw scanner.error(problem, field: nil, values: first.cells).ending
    }
    skippedLines = header.line == first.line ? skippedLines : header.line - 1
    return Header(names: try names(of: header), skippedLines: skippedLines)
  }

  /// The first candidate, from `first` on, that `isHeader` accepts. Behind a record that cannot be read nothing is looked for.
  private mutating func matching(from first: Candidate) -> Candidate? {
    guard let isHeader = options.isHeader else { return nil }
    var next: Candidate? = first
    for _ in 0..<Self.candidateLimit {
      guard let current = next else { return nil }
      if isHeader(current.cells) { return current }
      next = try? candidate()
    }
    return nil
  }

  /// The next record that is neither a blank line nor a spreadsheet's `sep=;`.
  private mutating func candidate() throws -> Candidate? {
    var announced = options.delimiter
    while true {
      let start = scanner.mark
      scanner.delimiter =
        try announced ?? CSVDelimiterGuess(window, limit: options.limits.header).delimiter ?? .comma
      guard try scanner.next() else { return nil }
      if scanner.isBlankLine { continue }
      let cells = scanner.values().map { ($0 ?? "").trimmedAsName }
      guard cells.count > 2 || cells.first?.announcesDelimiter != true else {
        announced = cells.announcedDelimiter ?? scanner.delimiter
        skippedLines = scanner.line
        continue
      }
      return Candidate(
        cells: cells, fieldCount: scanner.fieldCount, line: scanner.line, delimiter: scanner.delimiter,
        problem: scanner.problem, start: start, end: scanner.mark)
    }
  }

  /// The header's cells, with names for the empty ones; a name that comes twice is an error, or numbered.
  private func names(of header: Candidate) throws -> [String] {
    guard header.fieldCount <= options.limits.columns else {
      throw options.limits.tooManyColumns(header.fieldCount, line: header.line, endsReading: true)
    }
    var taken = Set(header.cells)
    var seen: Set<String> = []
    return try header.cells.enumerated().map { index, cell in
      if !cell.isEmpty, seen.insert(cell).inserted { return cell }
      guard cell.isEmpty || options.lenient else {
        throw ReadError(
          .duplicateColumn, line: header.line, column: index + 1, field: cell,
          message: "two columns are called '\(cell)'",
          hint: "rename one of them, or number them with --lenient")
      }
      let number = cell.isEmpty ? index + 1 : 2
      let stem = cell.isEmpty ? "column" : cell
      let name = (number...).lazy.map { "\(stem)_\($0)" }.first { !taken.contains($0) }!
      taken.insert(name)
      return name
    }
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
