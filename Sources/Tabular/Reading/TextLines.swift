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
