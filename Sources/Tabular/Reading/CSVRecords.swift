/// The records of a CSV or TSV file.
final class CSVRecords: RecordParser {
  let names: [String]
  /// The physical lines before the header that were skipped because they are not the header.
  let skippedPreambleLines: Int
  /// Whether the file ends at the first row that is short and comes after a blank line.
  var stopsAtFooter = false

  private var scanner: CSVScanner
  private let options: ReadOptions
  private var isAfterBlankLine = false

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
  }

  var delimiter: UInt8? { scanner.delimiter }

  func next() throws -> Record? {
    while try scanOrFail() {
      if scanner.isBlankLine {
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
    if let problem = scanner.problem, problem.code == .nulByte || !options.lenient {
      throw error(problem, values)
    }
    if scanner.fieldCount != names.count { try mend(&values) }
    for span in scanner.spans where span.end - span.start > options.limits.field { throw tooLong(values) }
    guard scanner.spansLines else { return Record(names: names, values: values, line: scanner.line) }
    let lines = scanner.spans.map(\.line) + repeatElement(scanner.line, count: values.count)
    return Record(
      names: names, values: values, line: scanner.line, valueLines: Array(lines.prefix(values.count)))
  }

  private func name(at index: Int) -> String? { names.indices.contains(index) ? names[index] : nil }
}

extension CSVRecords {
  /// Lenient: fills up a short row and drops empty cells behind a long one.
  private func mend(_ values: inout [String?]) throws {
    let count = scanner.fieldCount
    if count > options.limits.columns {
      var error = options.limits.tooManyColumns(count, line: scanner.line, endsReading: false)
      error.values = values
      throw error
    }
    let surplus = values.dropFirst(names.count)
    guard options.lenient, surplus.allSatisfy({ $0 == "" }) else { throw ragged(values) }
    values.removeLast(surplus.count)
    values += repeatElement("", count: names.count - values.count)
  }

  private func ragged(_ values: [String?]) -> ReadError {
    let first = min(values.count, names.count)
    return ReadError(
      .raggedRow, line: scanner.line, column: first + 1, field: name(at: first),
      message: "the row has \(values.count) fields, the header has \(names.count)",
      hint: values.count > names.count
        ? "a field with a delimiter in it needs quotes" : "fill up short rows with --lenient",
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
      hint: problem.code == .nulByte ? wideTextHint : "read stray quotes as text with --lenient",
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
