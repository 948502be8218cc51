extension CSVScanner {
  /// A field that begins with a quote and may reach over lines.
  mutating func scanQuoted() throws -> FieldEnd {
    let startLine = nextLine
    let start = index + 1
    var hasDoubledQuotes = false
    var hasEscapes = false
    if let usualCount, usualCount > 0, fieldCount > usualCount, nextLine > line { throw Abandoned() }
    isQuoted = true
    index = start
    while true {
      guard try findQuote(&hasEscapes) else { throw try unterminated(from: start, line: startLine) }
      guard try index + 1 < count || refill(), index + 1 < count else { break }
      let follower = text[index + 1]
      if follower == current.delimiter && current.tail.isEmpty || follower.isLineEnd { break }
      if follower == current.quote {
        hasDoubledQuotes = true
        index += 2
        continue
      }
      if try isSeparatedBehindBlanks() { break }
      if usualCount != nil, nextLine > startLine { throw Abandoned() }
      note(.textAfterQuote, fieldLine: startLine)
      index += 1
      if try !findQuoteBeforeDelimiter() {
        return close(
          from: start, to: index, line: startLine, hasDoubledQuotes: hasDoubledQuotes, hasEscapes: hasEscapes)
      }
    }
    let end = index
    index += 1
    skipBlanks()
    if hasDoubledQuotes, let inner = doubledFormula(from: start, to: end) {
      return close(from: inner.lowerBound, to: inner.upperBound, line: startLine)
    }
    return close(
      from: start, to: end, line: startLine, hasDoubledQuotes: hasDoubledQuotes, hasEscapes: hasEscapes)
  }

  /// Moves to the next quote, counting the lines on the way; `false` at the end of the file.
  private mutating func findQuote(_ hasEscapes: inout Bool) throws -> Bool {
    guard current.isPlain else { return try findUnescapedQuote(&hasEscapes) }
    while true {
      while index < count {
        let byte = text[index]
        if byte == .quote { return true }
        if byte < .space { passControl(byte) }
        index += 1
      }
      guard try refill() else { return false }
    }
  }

  private mutating func findUnescapedQuote(_ hasEscapes: inout Bool) throws -> Bool {
    while try index < count || refill() {
      let byte = text[index]
      if byte == current.escape {
        if try hasNext(), text[index + 1] == current.quote || text[index + 1] == current.escape {
          index += 1
        }
        hasEscapes = true
      } else if byte == current.quote {
        return true
      } else if byte < .space {
        passControl(byte)
      }
      index += 1
    }
    return false
  }
}
