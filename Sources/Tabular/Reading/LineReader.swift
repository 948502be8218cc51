/// The physical lines of a text; CR, LF and CR LF end one.
struct LineReader {
  /// A line without its end.
  struct Line {
    var bytes: [UInt8]
    /// From 1.
    var number: Int
    /// Whether bytes behind the limit were left out.
    var isCut: Bool
  }

  private let window: ByteWindow
  private let limit: Int
  private(set) var number = 0
  private var skipsLineFeed = false

  /// - Parameter limit: how many bytes of a line are kept.
  init(window: ByteWindow, limit: Int) {
    self.window = window
    self.limit = limit
  }

  /// - Returns: `nil` at the end of the file.
  /// - Throws: ``ReadError`` `invalid_encoding`, ``FileError``.
  mutating func next() throws -> Line? {
    var line = Line(bytes: [], number: number + 1, isCut: false)
    if skipsLineFeed, try hasMore(line), window.available[0] == .lineFeed { window.position += 1 }
    skipsLineFeed = false
    guard try hasMore(line) else { return nil }
    number += 1
    repeat {
      let bytes = window.available
      let length = bytes.firstIndex(where: \.isLineEnd) ?? bytes.count
      line.append(UnsafeBufferPointer(rebasing: bytes[..<length]), limit: limit)
      window.position += length
      if length < bytes.count {
        skipsLineFeed = bytes[length] == .carriageReturn
        window.position += 1
        return line
      }
    } while try hasMore(line)
    return line
  }

  private func hasMore(_ line: Line) throws -> Bool {
    do {
      return try window.position < window.end || window.fill()
    } catch let illegal as ByteWindow.IllegalSequence {
      throw ReadError(illegal, in: window.encoding, line: line.number, column: line.bytes.count + 1)
    }
  }
}

extension LineReader.Line {
  /// Appends up to the limit and notes if something had to be left out.
  mutating func append(_ more: some Collection<UInt8>, limit: Int) {
    let room = max(0, limit - bytes.count)
    isCut = isCut || more.count > room
    bytes.append(contentsOf: more.prefix(room))
  }
}
