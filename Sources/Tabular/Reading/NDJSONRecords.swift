/// The objects of a file that has one a line; blank lines are skipped, and a bad line spoils no other.
final class NDJSONRecords: RecordParser {
  private(set) var names: [String] = []
  var delimiter: UInt8? { nil }
  private var parser: JSONParser

  init(window: ByteWindow, options: ReadOptions) {
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
    do {
      let record = try parser.record(names: &names)
      try parser.skipSpace()
      if let byte = try parser.peek(), !byte.isLineEnd { throw parser.error("text behind the object") }
      return record
    } catch var error as ReadError where error.code != .invalidEncoding {
      try parser.skipLine()
      error.endsReading = false
      throw error
    }
  }
}
