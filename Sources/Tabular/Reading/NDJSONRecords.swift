/// The objects of a file that has one a line; blank lines are skipped, and a bad line spoils no other.
final class NDJSONRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private let window: ByteWindow
  private var parser: JSONParser
  private var limit: Int { parser.limits.record }

  init(window: ByteWindow, options: ReadOptions) {
    self.window = window
    parser = JSONParser(window: window, limits: options.limits)
    parser.allowsLineEnds = false
  }

  func next() throws -> Record? {
    repeat {
      try parser.skipSpace()
      guard let byte = try parser.peek() else { return nil }
      if !byte.isLineEnd { return try record() }
      try parser.skipLine()
    } while true
  }

  private func record() throws -> Record {
    window.pinPosition()
    defer { window.unpin() }
    do {
      let record = try parser.record(names: &names)
      try parser.skipSpace()
      if let byte = try parser.peek(), !byte.isLineEnd { throw parser.error("text behind the object") }
      return record
    } catch var error as ReadError where error.code != .invalidEncoding {
      error.values = try restOfLine().map { [$0] }
      if error.hint == nil, error.code == .invalidJSON {
        error.hint = "values over several lines are read with --input-format json"
      }
      error.endsReading = false
      throw error
    }
  }

  /// Passes what is left of the line.
  ///
  /// - Returns: the whole line from the pin on; `nil` where it is longer than a record may be.
  private func restOfLine() throws -> String? {
    let start = window.base + window.position - window.offsetFromPin
    var bytes = Array(UnsafeBufferPointer(start: start, count: window.offsetFromPin))
    window.unpin()
    while let byte = try parser.peek(), !byte.isLineEnd {
      if bytes.count <= limit { bytes.append(byte) }
      parser.advance()
    }
    try parser.skipLine()
    return bytes.count > limit ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
