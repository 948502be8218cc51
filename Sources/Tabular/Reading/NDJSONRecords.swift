/// The objects of a file that has one a line; blank lines are skipped, and a bad line spoils no other.
///
/// A line that only wraps a list of records, as a page of a service's answer does, is taken for that list. It is read whole
/// first: what stands behind a list may be what makes the line a record.
final class NDJSONRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private let window: ByteWindow
  private var parser: JSONParser
  /// What is left of the list that the last line wraps, and that line's number.
  private var page: ArraySlice<JSONValue> = []
  private var pageLine = 0
  private var limit: Int { parser.limits.record }

  init(window: ByteWindow, options: ReadOptions) {
    self.window = window
    parser = JSONParser(window: window, limits: options.limits)
    parser.allowsLineEnds = false
  }

  func next() throws -> Record? {
    while true {
      if let object = page.popFirst() { return try parser.record(of: object, names: &names, line: pageLine) }
      try parser.skipSpace()
      guard let byte = try parser.peek() else { return nil }
      if byte.isLineEnd {
        try parser.skipLine()
      } else if let record = try record() {
        return record
      }
    }
  }

  /// The record that the next line is; `nil` where it is a page.
  private func record() throws -> Record? {
    window.pinPosition()
    defer { window.unpin() }
    let line = parser.line
    do {
      let object = try parser.wholeObject()
      if let records = try object.wrappedRecords() {
        try endLine()
        (page, pageLine) = (records[...], line)
        return nil
      }
      let record = try parser.record(of: object, names: &names, line: line)
      try endLine()
      return record
    } catch var error as ReadError where error.code != .invalidEncoding && error.line > 0 {
      error.values = try restOfLine().map { [$0] }
      if error.hint == nil { error.hint = hint(for: error.code) }
      error.endsReading = false
      throw error
    }
  }

  private func hint(for code: ReadError.Code) -> String? {
    switch code {
    case .invalidJSON: "values over several lines are read with --input-format json"
    case .recordTooLong: "a list of records that is this long is read with --input-format json"
    default: nil
    }
  }

  private func endLine() throws {
    try parser.skipSpace()
    if let byte = try parser.peek(), !byte.isLineEnd { throw parser.error("text behind the object") }
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
