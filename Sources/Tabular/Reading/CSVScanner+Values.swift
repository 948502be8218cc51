extension CSVScanner {
  /// The record's fields as texts.
  func values() -> [String?] {
    let record = record
    return [String?](unsafeUninitializedCapacity: spans.count) { buffer, count in
      for span in spans {
        (buffer.baseAddress! + count).initialize(to: span.text(in: record))
        count += 1
      }
    }
  }
}

extension CSVScanner.Span {
  fileprivate func text(in record: UnsafePointer<UInt8>) -> String {
    let bytes = UnsafeBufferPointer(start: record + start, count: end - start)
    return hasDoubledQuotes ? bytes.textWithSingleQuotes : String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text with one quote for every two.
  fileprivate var textWithSingleQuotes: String {
    String(unsafeUninitializedCapacity: count) { buffer in
      var length = 0
      var skipsQuote = false
      for byte in self {
        skipsQuote = byte == .quote && !skipsQuote && length > 0 && buffer[length - 1] == .quote
        if skipsQuote { continue }
        buffer[length] = byte
        length += 1
      }
      return length
    }
  }
}
