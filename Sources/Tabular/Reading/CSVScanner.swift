/// Finds where the fields of CSV records begin and end. It goes over every byte once and makes no strings.
///
/// - Source: RFC 4180; record ends are LF, CR LF or CR. Quotes that the grammar does not allow are text and are reported.
struct CSVScanner {
  /// Where a field is, as offsets from the record's first byte, without its quotes.
  struct Span {
    var start: Int
    var end: Int
    /// The physical line on which it starts.
    var line: Int
    /// Whether every two quotes stand for one.
    var hasDoubledQuotes = false
  }

  /// The first thing in a record that strict CSV does not have.
  struct Problem {
    var code: ReadError.Code
    /// From 0.
    var field: Int
    /// The physical line on which it stands, and the one on which its field begins.
    var line: Int
    var fieldLine: Int
  }

  private enum FieldEnd { case delimiter, record }

  let window: ByteWindow
  var delimiter: UInt8
  /// The record's size above which reading stops.
  var limit: Int
  let columnLimit: Int

  private(set) var spans: [Span] = []
  /// All fields, also those beyond the column limit, which have no span.
  private(set) var fieldCount = 0
  /// The physical line on which the record starts, and the one behind it.
  private(set) var line = 1
  private(set) var nextLine = 1
  private(set) var problem: Problem?
  private var isQuoted = false
  private var skipsLineFeed = false
  private var text: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var index = 0

  init(window: ByteWindow, delimiter: UInt8, limits: ReadLimits) {
    self.window = window
    self.delimiter = delimiter
    limit = limits.record
    columnLimit = limits.columns
    text = window.base
    spans.reserveCapacity(64)
  }

  /// Whether the record is a line without a single byte.
  var isBlankLine: Bool { fieldCount == 1 && spans[0].end == 0 && !isQuoted }
  var spansLines: Bool { nextLine - line > 1 }

  /// The bytes of the record's fields, until the next call of ``next()``.
  var record: UnsafePointer<UInt8> { UnsafePointer(window.base + window.position - index) }

  /// Goes to the next record; its bytes stay in the window until the one after it.
  ///
  /// - Returns: `false` at the end of the file.
  /// - Throws: ``ReadError`` `unterminated_quote`, `record_too_long`, `invalid_encoding`; ``FileError``.
  mutating func next() throws -> Bool {
    beginRecord()
    do {
      if skipsLineFeed { try skipLineFeed() }
      guard try index < count || refill() else { return false }
      while try scanField() == .delimiter {}
      if index > limit { throw tooLong(isQuoted: false) }
    } catch let illegal as ByteWindow.IllegalSequence {
      throw ReadError(illegal, in: window.encoding, line: nextLine, column: fieldCount + 1)
    }
    window.position += index
    return true
  }

  /// Where a parser may come back to.
  struct Mark {
    fileprivate var offset: Int
    fileprivate var nextLine: Int
    fileprivate var skipsLineFeed: Bool
  }

  /// The place behind the last record; the window must be pinned.
  var mark: Mark { Mark(offset: window.offsetFromPin, nextLine: nextLine, skipsLineFeed: skipsLineFeed) }

  mutating func goBack(to mark: Mark) {
    window.offsetFromPin = mark.offset
    nextLine = mark.nextLine
    skipsLineFeed = mark.skipsLineFeed
  }
}

extension CSVScanner {
  private mutating func beginRecord() {
    spans.removeAll(keepingCapacity: true)
    fieldCount = 0
    problem = nil
    isQuoted = false
    line = nextLine
    index = 0
    reload()
  }

  private mutating func reload() {
    text = window.base + window.position
    count = window.end - window.position
  }

  private mutating func refill() throws -> Bool {
    if index > limit { throw tooLong(isQuoted: isQuoted) }
    defer { reload() }
    return try window.fill()
  }

  private mutating func skipLineFeed() throws {
    guard try count > 0 || refill() else { return }
    skipsLineFeed = false
    if text[0] == .lineFeed {
      window.position += 1
      reload()
    }
  }

  private mutating func scanField() throws -> FieldEnd {
    guard try index < count || refill() else { return close(from: index, to: index, line: nextLine) }
    return text[index] == .quote ? try scanQuoted() : try scanUnquoted()
  }

  private mutating func scanUnquoted() throws -> FieldEnd {
    let start = index
    while true {
      skipPlainBytes()
      guard try index < count || refill() else { return close(from: start, to: index, line: nextLine) }
      switch text[index] {
      case delimiter, .lineFeed, .carriageReturn: return close(from: start, to: index, line: nextLine)
      case .quote: note(.strayQuote)
      case 0: note(.nulByte)
      default: break
      }
      index += 1
    }
  }

  /// Moves to the next byte that may be a delimiter, a quote, a record's end or NUL.
  @inline(__always)
  private mutating func skipPlainBytes() {
    let text = text
    let count = count
    let delimiter = delimiter
    var at = index
    while at < count, text[at] > .quote || text[at] == .space, text[at] != delimiter { at += 1 }
    index = at
  }

  private mutating func scanQuoted() throws -> FieldEnd {
    let startLine = nextLine
    let start = index + 1
    var hasDoubledQuotes = false
    isQuoted = true
    index = start
    while true {
      guard try findQuote() else { throw unterminated(from: start, line: startLine) }
      guard try index + 1 < count || refill(), index + 1 < count else { break }
      let follower = text[index + 1]
      if follower == delimiter || follower.isLineEnd { break }
      if follower == .quote {
        hasDoubledQuotes = true
        index += 2
        continue
      }
      note(.textAfterQuote, fieldLine: startLine)
      index += 1
      if try !findQuoteBeforeDelimiter() {
        return close(from: start, to: index, line: startLine, hasDoubledQuotes: hasDoubledQuotes)
      }
    }
    index += 1
    return close(from: start, to: index - 1, line: startLine, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// Moves to the next quote, counting the lines on the way; `false` at the end of the file.
  private mutating func findQuote() throws -> Bool {
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

  private mutating func passControl(_ byte: UInt8) {
    switch byte {
    case .lineFeed: nextLine += text[index - 1] == .carriageReturn ? 0 : 1
    case .carriageReturn: nextLine += 1
    case 0: note(.nulByte)
    default: break
    }
  }

  /// Behind a quote that closes nothing: moves to the quote that stands before a delimiter, if one comes before the next
  /// delimiter or line end, so that `"a "b" c"` is one field. Otherwise the delimiter ends the field.
  private mutating func findQuoteBeforeDelimiter() throws -> Bool {
    while true {
      guard try index < count || refill() else { return false }
      let byte = text[index]
      if byte == delimiter || byte.isLineEnd { return false }
      if byte == .quote {
        guard try index + 1 < count || refill(), index + 1 < count else { return true }
        if text[index + 1] == delimiter || text[index + 1].isLineEnd { return true }
      }
      index += 1
    }
  }

  /// Notes the field and passes the delimiter or the record's end behind it.
  @inline(__always)
  private mutating func close(
    from start: Int, to end: Int, line: Int, hasDoubledQuotes: Bool = false
  ) -> FieldEnd {
    fieldCount += 1
    if fieldCount <= columnLimit {
      spans.append(Span(start: start, end: end, line: line, hasDoubledQuotes: hasDoubledQuotes))
    }
    guard index < count else {
      nextLine += 1
      return .record
    }
    let byte = text[index]
    index += 1
    if byte == delimiter { return .delimiter }
    skipsLineFeed = byte == .carriageReturn
    nextLine += 1
    return .record
  }

  private mutating func note(_ code: ReadError.Code, fieldLine: Int? = nil) {
    guard problem == nil else { return }
    problem = Problem(code: code, field: fieldCount, line: nextLine, fieldLine: fieldLine ?? nextLine)
  }

  private mutating func unterminated(from start: Int, line: Int) -> ReadError {
    _ = close(from: start, to: index, line: line)
    window.position += index
    return ReadError(
      .unterminatedQuote, line: line, column: fieldCount, message: "the quote that opens here is never closed"
    )
  }

  private func tooLong(isQuoted: Bool) -> ReadError {
    ReadError(
      .recordTooLong, line: line, column: 0, message: "the row is longer than \(limit) bytes",
      hint: isQuoted ? "a quote in the row may not be closed" : "the line ends may be missing")
  }
}
