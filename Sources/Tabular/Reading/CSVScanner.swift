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
    /// Whether an escape stands before bytes that are text.
    var hasEscapes = false
  }

  /// The first thing in a record that strict CSV does not have.
  struct Problem {
    var code: ReadError.Code
    /// From 0.
    var field: Int
    /// The physical line on which it stands, and the one on which its field begins.
    var line: Int
    var fieldLine: Int
    /// Whether it is a quote that looks as if it opened the next field.
    var isOpening = false
  }

  enum FieldEnd { case delimiter, record }

  /// The quoted field of an attempt cannot be meant: it reaches over rows.
  struct Abandoned: Error {}

  let window: ByteWindow
  /// The file's own; ``current`` differs from it where a row is written otherwise.
  var dialect: CSVDialect { didSet { current = dialect } }
  var current: CSVDialect
  /// The record's size above which reading stops.
  var limit: Int
  let columnLimit: Int
  /// How many fields rows have, 0 where it is not known: what strict reading refuses is read as it was likely meant.
  /// `nil`: reading is strict.
  var usualCount: Int?
  /// Lenient: whether the record was read by another dialect than the file's.
  var isOtherDialect = false
  /// Whether quoted fields end on the line on which they begin.
  var staysOnLine = false

  private(set) var spans: [Span] = []
  /// All fields, also those beyond the column limit, which have no span.
  private(set) var fieldCount = 0
  /// The physical line on which the record starts, and the one behind it.
  private(set) var line = 1
  private(set) var nextLine = 1
  private(set) var problem: Problem?
  /// The line of the record on which blanks beside quotes were first passed over.
  var blankLine: Int?
  var isQuoted = false
  private var skipsLineFeed = false
  private(set) var text: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  var index = 0
  /// An end of line that was found by looking ahead.
  var lineEnd = -1

  init(window: ByteWindow, dialect: CSVDialect, limits: ReadLimits) {
    self.window = window
    self.dialect = dialect
    current = dialect
    limit = limits.record
    columnLimit = limits.columns
    text = window.base
    spans.reserveCapacity(64)
  }

  /// Whether the record is a line with nothing on it but delimiters.
  var isBlankRow: Bool {
    !isQuoted && fieldCount == spans.count
      && spans[fieldCount - 1].end == (fieldCount - 1) * (1 + dialect.tail.count)
  }
  var spansLines: Bool { nextLine - line > 1 }

  /// The bytes of the record's fields, until the next call of ``next()``.
  var record: UnsafePointer<UInt8> { UnsafePointer(window.base + window.position - index) }

  /// Goes to the next record; its bytes stay in the window until the one after it.
  ///
  /// - Returns: `false` at the end of the file.
  /// - Throws: ``ReadError`` `unterminated_quote`, `record_too_long`, `invalid_encoding`; ``FileError``.
  mutating func next() throws -> Bool {
    line = nextLine
    beginRecord()
    do {
      if skipsLineFeed { try skipLineFeed() }
      guard try index < count || refill() else { return false }
      if let usualCount {
        try scanLeniently(usualCount)
      } else {
        while try scanField() == .delimiter {}
      }
      if index > limit { throw tooLong(isQuoted: false) }
    } catch let illegal as ByteWindow.IllegalSequence {
      throw ReadError(illegal, in: window.encoding, line: nextLine, column: fieldCount + 1)
    }
    window.position += index
    return true
  }

  /// Reads the record from its start by a dialect; what an earlier attempt found is forgotten.
  ///
  /// - Returns: `false` where a quoted field reaches over rows, or over the end of what can be read.
  mutating func attempt(_ other: CSVDialect, staysOnLine: Bool) throws -> Bool {
    nextLine = line
    skipsLineFeed = false
    beginRecord()
    current = other
    isOtherDialect = other != dialect
    self.staysOnLine = staysOnLine
    do {
      while try scanField() == .delimiter {}
      return true
    } catch is Abandoned {
      return false
    } catch let error where error is ReadError || error is ByteWindow.IllegalSequence {
      // What is wrong further down is no fault of this line, if it ends.
      if !staysOnLine, isQuoted, nextLine > line { return false }
      throw error
    }
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
    blankLine = nil
    isQuoted = false
    index = 0
    lineEnd = -1
    reload()
  }

  private mutating func reload() {
    text = window.base + window.position
    count = window.end - window.position
  }

  mutating func refill() throws -> Bool {
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
    guard text[index] == current.quote else { return try scanUnquoted() }
    return staysOnLine ? try scanQuotedOnLine() : try scanQuoted()
  }

  private mutating func scanUnquoted() throws -> FieldEnd {
    let start = index
    var hasEscapes = false
    while true {
      skipPlainBytes()
      guard try index < count || refill() else { break }
      let byte = text[index]
      if byte == current.delimiter {
        if try current.tail.isEmpty || hasTail() { break }
      } else if byte.isLineEnd {
        break
      } else if byte == current.quote {
        if let end = try scanGuarded(from: start) { return end }
        note(.strayQuote)
      } else if byte == current.escape {
        hasEscapes = true
        if try hasNext(), !text[index + 1].isLineEnd { index += 1 }
      } else if byte == 0 {
        note(.nulByte)
      }
      index += 1
    }
    if current.quote != .quote, let inner = formula(from: start, to: index) {
      return close(from: inner.lowerBound, to: inner.upperBound, line: nextLine)
    }
    return close(from: start, to: index, line: nextLine, hasEscapes: hasEscapes)
  }

  /// Moves to the next byte that may be a delimiter, a quote, a record's end or NUL.
  @inline(__always)
  private mutating func skipPlainBytes() {
    let text = text
    let count = count
    let delimiter = current.delimiter
    var at = index
    if current.isPlain {
      while at < count, text[at] > .quote || text[at] == .space, text[at] != delimiter { at += 1 }
    } else {
      let (quote, escape) = (current.quote, current.escape)
      while at < count, text[at] >= .space, text[at] != delimiter, text[at] != quote, text[at] != escape {
        at += 1
      }
    }
    index = at
  }

  /// Whether another byte follows the one at `index`.
  mutating func hasNext() throws -> Bool { try index + 1 < count || refill() && index + 1 < count }

  /// Whether what follows the byte at `index` makes it a delimiter.
  mutating func hasTail() throws -> Bool {
    while index + current.tail.count >= count { guard try refill() else { return false } }
    return current.separates(UnsafeBufferPointer(start: text, count: count), at: index)
  }

  mutating func passControl(_ byte: UInt8) {
    switch byte {
    case .lineFeed: nextLine += text[index - 1] == .carriageReturn ? 0 : 1
    case .carriageReturn: nextLine += 1
    case 0: note(.nulByte)
    default: break
    }
  }

  /// Notes the field and passes the delimiter or the record's end behind it.
  @inline(__always)
  mutating func close(
    from start: Int, to end: Int, line: Int, hasDoubledQuotes: Bool = false, hasEscapes: Bool = false
  ) -> FieldEnd {
    fieldCount += 1
    if fieldCount <= columnLimit {
      spans.append(
        Span(
          start: start, end: end, line: line, hasDoubledQuotes: hasDoubledQuotes, hasEscapes: hasEscapes))
    }
    guard index < count else {
      nextLine += 1
      return .record
    }
    let byte = text[index]
    index += 1
    if byte == current.delimiter {
      index += current.tail.count
      return .delimiter
    }
    skipsLineFeed = byte == .carriageReturn
    nextLine += 1
    return .record
  }

  mutating func note(_ code: ReadError.Code, fieldLine: Int? = nil) {
    guard problem == nil else { return }
    problem = Problem(code: code, field: fieldCount, line: nextLine, fieldLine: fieldLine ?? nextLine)
    guard code == .textAfterQuote, index > 0 else { return }
    problem?.isOpening = CSVLine(bytes: UnsafeBufferPointer(start: text, count: count), dialect: current)
      .endsDelimiter(index)
  }

  mutating func unterminated(from start: Int, line: Int) throws -> ReadError {
    guard usualCount == nil else { throw Abandoned() }
    _ = close(from: start, to: index, line: line)
    window.position += index
    return ReadError(
      .unterminatedQuote, line: line, column: fieldCount,
      message: "the quote that opens here is never closed",
      hint: "read it as text with --lenient, or every quote with --no-quotes")
  }

  func tooLong(isQuoted: Bool) -> ReadError {
    ReadError(
      .recordTooLong, line: line, column: 0, message: "the row is longer than \(limit) bytes",
      hint: isQuoted ? "a quote in the row may not be closed" : "the line ends may be missing")
  }
}
