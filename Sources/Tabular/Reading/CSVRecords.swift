/// The records of a CSV or TSV file.
final class CSVRecords: RecordParser {
  let names: [String]
  /// The physical lines before the header that were skipped because they are not the header.
  let skippedPreambleLines: Int
  /// Whether the file ends at the first row that is short and comes after a blank line.
  var stopsAtFooter = false

  private(set) var warnings: [ReadWarning]
  private(set) var blankRows = 0

  private var scanner: CSVScanner
  private let options: ReadOptions
  private var isAfterBlankLine = false
  private var hasBegun = false
  private var hasToldBlanks = false
  private var widths: CSVWidths
  private var notes = CSVNotes()

  /// Finds the header.
  ///
  /// - Throws: ``ReadError``, ``FileError``.
  init(window: ByteWindow, options: ReadOptions) throws {
    self.options = options
    var search = CSVHeaderSearch(window: window, options: options)
    let header = try search.header()
    scanner = search.scanner
    names = header.names
    skippedPreambleLines = header.skippedLines
    warnings = header.warnings
    widths = CSVWidths(names: header.names)
    scanner.usualCount = options.lenient ? header.names.count : nil
  }

  var delimiter: UInt8? { scanner.dialect.delimiter }

  func next() throws -> Record? {
    if hasBegun { warnings.removeAll(keepingCapacity: true) }
    hasBegun = true
    while try scanOrFail() {
      if scanner.isBlankRow || options.passesEmptyRecords && scanner.isUnseenRow {
        if scanner.fieldCount > 1 { blankRows += 1 }
        isAfterBlankLine = true
      } else if stopsAtFooter, isAfterBlankLine, scanner.fieldCount < names.count {
        return nil
      } else {
        isAfterBlankLine = false
        return try record()
      }
    }
    return nil
  }

  private func scanOrFail() throws -> Bool {
    do {
      return try scanner.next()
    } catch var error as ReadError {
      error.field = name(at: error.column - 1)
      if error.code == .unterminatedQuote { error.values = scanner.values() }
      throw error
    }
  }

  private func record() throws -> Record {
    var values = scanner.values()
    if options.lenient { warnings += notes.warnings(scanner, header: names.count) }
    if let problem = scanner.problem, problem.code == .nulByte || !options.lenient {
      throw error(problem, values)
    }
    if scanner.fieldCount != names.count { try mend(&values) }
    for span in scanner.spans where span.end - span.start > options.limits.field { throw tooLong(values) }
    tell(count: values.count)
    let names = values.count == names.count ? names : widths.names(values.count)
    guard scanner.spansLines else { return Record(names: names, values: values, line: scanner.line) }
    let lines = scanner.spans.map(\.line) + repeatElement(scanner.line, count: values.count)
    return Record(
      names: names, values: values, line: scanner.line, valueLines: Array(lines.prefix(values.count)))
  }

  private func name(at index: Int) -> String? { names.indices.contains(index) ? names[index] : nil }
}

extension CSVRecords {
  /// Lenient: fills up a short row, and drops empty cells behind a long one; what else it has too many stays.
  private func mend(_ values: inout [String?]) throws {
    let count = scanner.fieldCount
    if count > options.limits.columns {
      var error = options.limits.tooManyColumns(count, line: scanner.line, endsReading: false)
      error.values = values
      throw error
    }
    guard options.lenient else { throw ragged(values) }
    while values.count > names.count, values.last == "" { values.removeLast() }
    values += repeatElement("", count: max(0, names.count - values.count))
  }

  /// Tells what was decided about the record.
  ///
  /// - Parameter count: the number of its values.
  private func tell(count: Int) {
    if let line = scanner.blankLine, !hasToldBlanks {
      hasToldBlanks = true
      warn(.blankBesideQuotes, line, "blanks between delimiters and quotes are left out")
    }
    guard options.lenient else { return }
    scanner.usualCount = widths.usual(after: scanner.fieldCount)
    if let problem = scanner.problem { tell(problem) }
    if scanner.isOtherDialect { tell(scanner.current) }
    if count > names.count {
      warn(
        .raggedRow, scanner.line, column: names.count + 1,
        "the row has \(count) fields, the header has \(names.count): the others are kept as "
          + "'\(widths.names(count)[names.count...].joined(separator: "', '"))'")
    }
  }

  private func tell(_ problem: CSVScanner.Problem) {
    let field = problem.field + 1
    switch problem.code {
    case .unterminatedQuote:
      warn(
        .unterminatedQuote, problem.line, column: field,
        "the quote is not closed where the field ends: it is text")
    case .strayQuote:
      warn(.strayQuote, problem.line, column: field, "a quote inside a field without quotes is text")
    default: warn(.textAfterQuote, problem.line, column: field, "a quote inside a field in quotes is text")
    }
  }

  private func tell(_ dialect: CSVDialect) {
    if dialect.quote != scanner.dialect.quote {
      warn(.strayQuote, scanner.line, "the quotes in the row do not match: they are text")
    } else if dialect.delimiter != scanner.dialect.delimiter {
      warn(
        .otherDelimiter, scanner.line, "the fields of the row are separated by '\(dialect.shownDelimiter)'")
    } else {
      warn(.escapedQuote, scanner.line, "a backslash before a quote makes it text")
    }
  }

  private func warn(_ code: ReadWarning.Code, _ line: Int, column: Int = 0, _ message: String) {
    warnings.append(
      ReadWarning(code, line: line, column: column, field: column > 0 ? name(at: column - 1) : nil, message))
  }

  private func ragged(_ values: [String?]) -> ReadError {
    let first = min(values.count, names.count)
    return ReadError(
      .raggedRow, line: scanner.line, column: first + 1, field: name(at: first),
      message: "the row has \(values.count) fields, the header has \(names.count)",
      hint: values.count > names.count
        ? "a field with a delimiter in it needs quotes; --lenient keeps what is too many in columns of its own"
        : "fill up short rows with --lenient",
      values: values, endsReading: false)
  }

  private func tooLong(_ values: [String?]) -> ReadError {
    let index = scanner.spans.firstIndex { $0.end - $0.start > options.limits.field } ?? 0
    var error = options.limits.fieldTooLong(
      line: scanner.spans[index].line, column: index + 1, field: name(at: index), endsReading: false)
    error.values = values
    return error
  }

  private func error(_ problem: CSVScanner.Problem, _ values: [String?]) -> ReadError {
    scanner.error(problem, field: name(at: problem.field), values: values)
  }
}

extension CSVScanner {
  /// The error for a record that strict CSV does not have; reading goes on behind it.
  func error(_ problem: Problem, field: String?, values: [String?]) -> ReadError {
    ReadError(
      problem.code, line: problem.line, column: problem.field + 1, field: field, message: message(problem),
      hint: problem.code == .nulByte
        ? wideTextHint : "read stray quotes as text with --lenient, or every quote with --no-quotes",
      values: values, endsReading: false)
  }

  private func message(_ problem: Problem) -> String {
    switch problem.code {
    case .strayQuote: return "a quote inside a field without quotes"
    case .nulByte: return "a NUL byte"
    default:
      let start =
        problem.fieldLine == problem.line ? "" : " of the field that begins on line \(problem.fieldLine)"
      return "text after the closing quote\(start)"
    }
  }

  /// What to do about a NUL, where every second byte of the file is one.
  private var wideTextHint: String? {
    switch (window.firstBytes.first == 0, window.firstBytes.dropFirst().first == 0) {
    case (true, false): "the file may be UTF-16: try --encoding utf-16be"
    case (false, true): "the file may be UTF-16: try --encoding utf-16le"
    default: nil
    }
  }
}

/// Tells the lines that are read as part of a field and may be rows, so that no row is lost untold.
///
/// A note of several lines without a delimiter is no more than a note, in a table whose other rows and quotes are as they
/// should be. Where one is not, the notes before it are told as well.
struct CSVNotes {
  private static let limit = 1 << 16

  private var isSound = true
  /// Lines of notes that are not told, and the line on which their row begins.
  private var untold: [(line: Int, start: Int)] = []

  /// What there is to tell about the scanner's record.
  mutating func warnings(_ scanner: CSVScanner, header: Int) -> [ReadWarning] {
    var told: [(line: Int, start: Int)] = []
    if isSound, scanner.fieldCount != header || scanner.problem != nil || scanner.isOtherDialect {
      isSound = false
      swap(&told, &untold)
    }
    if scanner.spansLines {
      let lines = scanner.furtherLines.map { (line: $0, start: scanner.line) }
      if !isSound || scanner.mayHoldRows(usual: scanner.usualCount ?? header) {
        told += lines
      } else if untold.count < Self.limit {
        untold += lines
      }
    }
    return told.map { line, start in
      ReadWarning(
        .lineInField, line: line, "the line is part of a field in quotes in the row of line \(start)")
    }
  }
}

/// How many fields the rows of a table have, and the names of columns that its header has not.
struct CSVWidths {
  private let header: [String]
  private var wider: [Int: [String]] = [:]
  private var last = 0
  private var repeats = 0

  init(names: [String]) { header = names }

  /// The header's names and those of the columns behind them.
  mutating func names(_ count: Int) -> [String] {
    if let known = wider[count] { return known }
    let names = CSVHeaderNames(header + repeatElement("", count: count - header.count)).names
    wider[count] = names
    return names
  }

  /// How many fields the next row will likely have: as many as the header, unless several rows have others.
  mutating func usual(after count: Int) -> Int {
    repeats = count == last ? repeats + 1 : 0
    last = count
    return repeats > 1 ? count : header.count
  }
}
