/// Fields that are found by looking ahead on their line.
extension CSVScanner {
  /// A field that begins with a quote, where none may reach over a line end: the quote is text if the line does not close it.
  mutating func scanQuotedOnLine() throws -> FieldEnd {
    let line = try restOfLine()
    guard let closing = line.closing(from: 1) else {
      note(.unterminatedQuote)
      index += 1
      return try scanText(from: index - 1)
    }
    if closing.end > closing.quote + 1 { blankLine = blankLine ?? nextLine }
    return close(closing)
  }

  /// What is left of a field whose quotes are text.
  private mutating func scanText(from start: Int) throws -> FieldEnd {
    while try index < count || refill() {
      let byte = text[index]
      if try byte.isLineEnd || byte == current.delimiter && hasTail() { break }
      if byte == 0 { note(.nulByte) }
      index += 1
    }
    return close(from: start, to: index, line: nextLine)
  }

  /// At a quote in a field without quotes: the field that it guards, where that is `="00123"`, as spreadsheets are told that
  /// digits are text, or where only blanks stand before it.
  mutating func scanGuarded(from start: Int) throws -> FieldEnd? {
    let isFormula = index == start + 1 && text[start] == .equals
    guard isFormula || (start..<index).allSatisfy({ text[$0].isBlank }) else { return nil }
    let line = try restOfLine()
    guard let closing = line.closing(from: 1, strictly: true) else { return nil }
    if isFormula {
      guard !line.bytes[1..<closing.quote].contains(current.delimiter) else { return nil }
    } else {
      blankLine = blankLine ?? nextLine
    }
    return close(closing)
  }

  /// The field from the quote at `index` on.
  private mutating func close(_ closing: CSVLine.Closing) -> FieldEnd {
    let start = index + 1
    let end = index + closing.quote
    if (start..<end).contains(where: { text[$0] == 0 }) { note(.nulByte) }
    index += closing.end
    isQuoted = true
    if closing.hasDoubledQuotes, let inner = doubledFormula(from: start, to: end) {
      return close(from: inner.lowerBound, to: inner.upperBound, line: nextLine)
    }
    return close(
      from: start, to: end, line: nextLine, hasDoubledQuotes: closing.hasDoubledQuotes,
      hasEscapes: closing.hasEscapes)
  }

  /// The bytes from `index` to the end of its line.
  private mutating func restOfLine() throws -> CSVLine {
    if lineEnd < index {
      lineEnd = index
      while true {
        while lineEnd < count, !text[lineEnd].isLineEnd { lineEnd += 1 }
        if lineEnd < count { break }
        if lineEnd > limit { throw tooLong(isQuoted: true) }
        guard try refill() else { break }
      }
    }
    return CSVLine(bytes: UnsafeBufferPointer(start: text + index, count: lineEnd - index), dialect: current)
  }

  /// The text of `="00123"`.
  func formula(from start: Int, to end: Int) -> Range<Int>? {
    guard end - start >= 3, text[start] == .equals, text[start + 1] == .quote, text[end - 1] == .quote else {
      return nil
    }
    return start + 2..<end - 1
  }

  /// The text of `=""00123""`, as it stands in quotes.
  func doubledFormula(from start: Int, to end: Int) -> Range<Int>? {
    let quote = current.quote
    guard end - start >= 5, text[start] == .equals, text[start + 1] == quote, text[start + 2] == quote,
      text[end - 1] == quote, text[end - 2] == quote,
      !(start + 3..<end - 2).contains(where: { text[$0] == quote })
    else { return nil }
    return start + 3..<end - 2
  }

  /// Whether a delimiter or a line end comes behind the quote at `index`, after blanks if there are any.
  mutating func isSeparatedBehindBlanks() throws -> Bool {
    let quote = index
    defer { index = quote }
    repeat {
      guard try hasNext() else { return true }
      index += 1
    } while text[index].isBlank && text[index] != current.delimiter
    let isSeparated = try text[index].isLineEnd || text[index] == current.delimiter && hasTail()
    if isSeparated, index > quote + 1 { blankLine = blankLine ?? nextLine }
    return isSeparated
  }

  /// Passes the blanks behind a quote that closes a field.
  mutating func skipBlanks() {
    while index < count, text[index].isBlank, text[index] != current.delimiter { index += 1 }
  }

  /// Behind a quote that closes nothing: moves to the quote that stands before a delimiter, if one comes before the next
  /// delimiter or line end, so that `"a "b" c"` is one field. Otherwise the delimiter ends the field.
  mutating func findQuoteBeforeDelimiter() throws -> Bool {
    while true {
      guard try index < count || refill() else { return false }
      let byte = text[index]
      if try byte.isLineEnd || byte == current.delimiter && hasTail() { return false }
      if byte == current.quote {
        guard try hasNext() else { return true }
        if text[index + 1] == current.delimiter || text[index + 1].isLineEnd { return true }
      }
      index += 1
    }
  }
}
