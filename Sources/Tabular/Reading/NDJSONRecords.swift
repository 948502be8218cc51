/// The objects of a file that has one a line; blank lines are skipped, and a bad line spoils no other.
///
/// A line that only wraps a list of records, as a page of a service's answer does, is taken for that list.
final class NDJSONRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private let window: ByteWindow
  private var parser: JSONParser
  /// Whether the next value is one of a list that its line wraps, and whether it is the first of them.
  private var isInList = false
  private var isFirst = false
  private var limit: Int { parser.limits.record }

  init(window: ByteWindow, options: ReadOptions) {
    self.window = window
    parser = JSONParser(window: window, limits: options.limits)
    parser.allowsLineEnds = false
  }

  func next() throws -> Record? {
    repeat {
      try parser.skipSpace()
      let byte = try parser.peek()
      if isInList || byte?.isLineEnd == false {
        if let record = try record() { return record }
      } else {
        guard byte != nil else { return nil }
        try parser.skipLine()
      }
    } while true
  }

  /// The record that is next; `nil` at the beginning and at the end of a list.
  private func record() throws -> Record? {
    window.pinPosition()
    defer { window.unpin() }
    do {
      if isInList { return try element() }
      guard let record = try parser.record(names: &names, unwraps: true) else {
        (isInList, isFirst) = (true, true)
        return nil
      }
      try endLine()
      return record
    } catch var error as ReadError where error.code != .invalidEncoding && error.line > 0 {
      if isInList, !error.endsReading { throw error }
      isInList = false
      error.values = try restOfLine().map { [$0] }
      if error.hint == nil, error.code == .invalidJSON {
        error.hint = "values over several lines are read with --input-format json"
      }
      error.endsReading = false
      throw error
    }
  }

  private func element() throws -> Record? {
    if try parser.take(UInt8(ascii: "]")) {
      isInList = false
      try parser.restOfObject()
      try endLine()
      return nil
    }
    if !isFirst {
      guard try parser.take(.comma) else { throw parser.unexpected(try parser.peek(), wanted: "',' or ']'") }
      try parser.skipSpace()
    }
    isFirst = false
    return try parser.record(names: &names)
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
