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

  /// Reads the row with the delimiters of other files.
  private mutating func attemptDelimiters(_ usual: Int) throws -> Bool {
    guard usual > 2 || usual == 2 && fieldCount == 1 else { return false }
    for delimiter in [.comma, .semicolon, .tab, UInt8(ascii: "|"), .space]
    where delimiter != dialect.delimiter {
      if delimiter == .space, usual < 3 { continue }
      var other = dialect
      other.delimiter = delimiter
      other.tail = []
      if try attempt(other, staysOnLine: true), fieldCount == usual, problem == nil { return true }
    }
    return false
  }

  /// Whether most of the record's lines would be rows of their own, so that the quote that holds them together is a stray.
  ///
  /// A note of two or three lines may well have one delimiter on each: with two columns that shows nothing.
  private func areRows(_ usual: Int) -> Bool {
    guard usual > 1 else { return false }
    var lines = 0
    var rows = 0
    for line in CSVLines(UnsafeBufferPointer(start: text, count: index)) {
      lines += 1
      if CSVLine(bytes: line, dialect: dialect).shape.fields == usual { rows += 1 }
    }
    return rows * 4 >= lines * 3 && (usual > 2 || lines > 3)
  }
}
