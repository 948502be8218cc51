/// One physical line of a delimited file, looked at by itself: no quote reaches over its end.
struct CSVLine {
  /// Where a field in quotes ends.
  struct Closing {
    /// The quote that closes it, and what comes behind the blanks after it: a delimiter or the line's end.
    var quote: Int
    var end: Int
    var hasDoubledQuotes: Bool
    var hasEscapes: Bool
  }

  /// The line's bytes without its end.
  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: CSVDialect

  /// The fields of the line.
  struct Shape {
    var fields = 1
    /// Those that are more than blanks.
    var filled = 0
    /// All up to the last that is more than blanks.
    var reach = 0
    /// Those that are in quotes.
    var quoted = 0
    /// Whether quotes keep a delimiter in a field.
    var isGuarding = false
    /// Whether a field begins with a quote that the line does not close.
    var isOpen = false
  }

  /// - Complexity: O(bytes)
  var shape: Shape { shape { _ in } }

  /// The texts of the fields, without blanks around them.
  var cells: [String] {
    var cells: [String] = []
    _ = shape { field in
      let text = String(decoding: bytes[field].trimmed, as: UTF8.self)
      cells.append(text.replacing("\"\"", with: "\""))
    }
    return cells
  }

  /// - Parameter take: is given the place of each field, without its quotes.
  private func shape(_ take: (Range<Int>) -> Void) -> Shape {
    var shape = Shape()
    var field = 0..<0
    defer { take(field) }
    var at = 0
    var isAtStart = true
    var isFilled = false
    while at < bytes.count {
      let byte = bytes[at]
      if dialect.separates(bytes, at: at) {
        take(field)
        shape.fields += 1
        at += 1 + dialect.tail.count
        isAtStart = true
        isFilled = false
        field = at..<at
        continue
      }
      if isAtStart, byte == dialect.quote {
        if let closing = closing(from: at + 1, strictly: true) ?? closing(from: at + 1) {
          shape.quoted += 1
          if (at + 1..<closing.quote).contains(where: { dialect.separates(bytes, at: $0) }) {
            shape.isGuarding = true
          }
          if closing.quote > at + 1 { (shape.filled, shape.reach) = (shape.filled + 1, shape.fields) }
          isFilled = true
          field = at + 1..<closing.quote
          at = closing.end
          continue
        }
        shape.isOpen = true
      }
      if !byte.isBlank {
        isAtStart = false
        if !isFilled { (shape.filled, shape.reach) = (shape.filled + 1, shape.fields) }
        isFilled = true
        if field.isEmpty { field = at..<at }
        field = field.lowerBound..<at + 1
      }
      at += byte == dialect.escape ? 2 : 1
    }
    return shape
  }

  /// Where the quote before `start` is closed, if this line closes it.
  ///
  /// Strictly, a quote inside is doubled. Otherwise a quote that is followed by a delimiter closes, and one that only follows
  /// a delimiter opens the next field, so that the one before `start` was text.
  ///
  /// - Complexity: O(bytes up to the next quote that is not doubled), for strays.
  func closing(from start: Int, strictly: Bool = false) -> Closing? {
    var closing = Closing(quote: start, end: start, hasDoubledQuotes: false, hasEscapes: false)
    var at = start
    while at < bytes.count {
      if bytes[at] == dialect.escape, at + 1 < bytes.count {
        closing.hasEscapes = true
        at += 2
        continue
      }
      guard bytes[at] == dialect.quote else {
        at += 1
        continue
      }
      var next = at + 1
      while next < bytes.count, bytes[next] == dialect.quote { next += 1 }
      let isOdd = (next - at) % 2 == 1
      if isOdd || !strictly, let end = separator(behindBlanksFrom: next) {
        closing.quote = next - 1
        closing.end = end
        closing.hasDoubledQuotes = closing.hasDoubledQuotes || next - at > 1
        return closing
      }
      if isOdd && strictly || at > start && (isOdd || next - at > 3) && endsDelimiter(at) { return nil }
      closing.hasDoubledQuotes = closing.hasDoubledQuotes || next - at > 1
      at = next
    }
    return nil
  }

  /// Whether a delimiter ends just before `index`.
  func endsDelimiter(_ index: Int) -> Bool {
    let length = 1 + dialect.tail.count
    return index >= length && dialect.separates(bytes, at: index - length)
  }

  private func separator(behindBlanksFrom start: Int) -> Int? {
    var at = start
    while at < bytes.count, bytes[at].isBlank, bytes[at] != dialect.delimiter { at += 1 }
    return at == bytes.count || dialect.separates(bytes, at: at) ? at : nil
  }
}

/// The physical lines of bytes at hand.
struct CSVLines: Sequence, IteratorProtocol {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(where: \.isLineEnd) ?? rest.endIndex
    let line = UnsafeBufferPointer(rebasing: rest[..<end])
    var next = end
    if next < rest.endIndex {
      next += 1
      if rest[end] == .carriageReturn, next < rest.endIndex, rest[next] == .lineFeed { next += 1 }
    }
    rest = rest[next...]
    return line
  }
}
