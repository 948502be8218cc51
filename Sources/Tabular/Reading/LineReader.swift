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

/// The lines of a UTF-8 file, one at a time; memory does not grow with the file.
package final class TextLines {
  private var reader: LineReader
  private let limit: Int

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - standardInput: its descriptor.
  ///   - limit: bytes of a line, without its end, that are believed.
  /// - Throws: ``FileError``.
  package convenience init(path: String, standardInput: Int32, limit: Int) throws {
    try self.init(DescriptorSource(path: path, standardInput: standardInput), limit: limit)
  }

  /// Reads what is already in memory.
  package convenience init(bytes: [UInt8], limit: Int) throws {
    try self.init(MemorySource(bytes), limit: limit)
  }

  private init(_ source: any ByteSource, limit: Int) throws {
    reader = LineReader(window: try ByteWindow(source), limit: limit)
    self.limit = limit
  }

  /// The number of the line that was read last, from 1.
  package var number: Int { reader.number }

  /// The next line without its end, `nil` at the end of the file.
  ///
  /// - Throws: ``ReadError`` `invalid_encoding`, `record_too_long`; ``FileError``.
  package func next() throws -> [UInt8]? {
    guard let line = try reader.next() else { return nil }
    guard !line.isCut else {
      throw ReadError(
        .recordTooLong, line: line.number, column: 0, message: "the line is longer than \(limit) bytes")
    }
    return line.bytes
  }
}
