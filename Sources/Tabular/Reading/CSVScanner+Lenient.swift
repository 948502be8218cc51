/// Records that strict reading refuses, read as they were likely meant.
///
/// What decides is the number of fields that the file's rows usually have. Every attempt goes over the bytes of the record
/// once; only the first may leave the line, and it is given up at the next quote that is not doubled, so that however many
/// strays there are the work grows with the file's size alone.
extension CSVScanner {
  mutating func scanLeniently(_ usual: Int) throws {
    let isWhole = try attempt(dialect, staysOnLine: false)
    let isSound = isWhole && problem?.code != .textAfterQuote
    let isMeant = isWhole && !(spansLines && areRows(usual))
    if isSound, isMeant, spansLines || isExpected(usual) { return }
    if !isSound || !isMeant {
      let isText = isMeant && isExpected(usual) && problem?.isOpening == false
      if try attemptQuotes(usual, areText: isText) { return }
    }
    if try attemptDelimiters(usual) { return }
    _ = try attempt(dialect, staysOnLine: !isMeant)
  }

  private func isExpected(_ usual: Int) -> Bool { fieldCount == usual || usual == 0 }

  /// Reads a record with quotes that are not as they should be.
  ///
  /// - Parameter areText: whether the fields come out right with them as text.
  private mutating func attemptQuotes(_ usual: Int, areText: Bool) throws -> Bool {
    if try attemptEscapes(usual) { return true }
    if areText { return try attempt(dialect, staysOnLine: false) }
    if try attempt(dialect, staysOnLine: true), isExpected(usual) { return true }
    var unquoted = dialect
    unquoted.quote = CSVDialect.absent
    return try attempt(unquoted, staysOnLine: true) && fieldCount == usual
  }

  /// Reads quotes with a backslash before them as text.
  private mutating func attemptEscapes(_ usual: Int) throws -> Bool {
    guard dialect.escape == CSVDialect.absent, dialect.quote != CSVDialect.absent else { return false }
    var escaped = dialect
    escaped.escape = .backslash
    let isWhole = try attempt(escaped, staysOnLine: false)
    return isWhole && problem == nil && spans.contains(where: \.hasEscapes) && isExpected(usual)
      && !(spansLines && areRows(usual))
  }

  /// Reads a row that has too few of the file's own delimiters with those of other files.
  ///
  /// Blanks are none: words stand beside each other in every text.
  private mutating func attemptDelimiters(_ usual: Int) throws -> Bool {
    guard fieldCount < usual else { return false }
    for delimiter in [.comma, .semicolon, .tab, UInt8(ascii: "|")] where delimiter != dialect.delimiter {
      var other = dialect
      other.delimiter = delimiter
      other.tail = []
      if try attempt(other, staysOnLine: true), fieldCount == usual, problem == nil { return true }
    }
    return false
  }

  /// Whether most of the record's lines would be rows of their own, so that the quote that holds them together is a stray.
  ///
  /// A note of two or three lines may well have one delimiter on each: with two columns that shows nothing. With many columns
  /// the first line and the last are only both whole if the quotes on them are strays: of a field's own row, each has a part.
  /// Where the record has not as many fields as its table, half the delimiters of rows on the lines that it takes are enough.
  private func areRows(_ usual: Int) -> Bool {
    guard usual > 1 else { return false }
    var (lines, rows, delimiters, first, last) = (0, 0, 0, 0, 0)
    for line in CSVLines(UnsafeBufferPointer(start: text, count: index)) {
      last = CSVLine(bytes: line, dialect: dialect).shape.fields
      if lines == 0 { first = last }
      lines += 1
      delimiters += last - 1
      if last == usual { rows += 1 }
    }
    if usual > 3, first >= usual, last >= usual { return true }
    if usual > 2, fieldCount != usual, (delimiters - fieldCount + 1) * 2 >= (lines - 1) * (usual - 1) {
      return true
    }
    return rows * 4 >= lines * 3 && (usual > 2 || lines > 3)
  }

  /// Whether a record over several lines may hold rows: a field of several lines has a delimiter in it, or the record has not
  /// as many fields as its table.
  ///
  /// - Complexity: O(bytes of the record)
  func mayHoldRows(usual: Int) -> Bool {
    let bytes = UnsafeBufferPointer(start: record, count: index)
    return fieldCount != usual
      || spans.contains { span in
        let field = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        return field.contains(where: \.isLineEnd)
          && field.indices.contains { current.separates(field, at: $0) }
      }
  }

  /// The lines of the record behind its first that have something on them.
  var furtherLines: [Int] {
    let lines = CSVLines(UnsafeBufferPointer(start: record, count: index))
    return lines.enumerated().dropFirst().compactMap { number, bytes in
      bytes.allSatisfy(\.isBlank) ? nil : line + number
    }
  }
}
