extension CSVScanner {
  /// The record's fields as texts.
  func values() -> [String?] {
    let record = record
    let dialect = current
    return [String?](unsafeUninitializedCapacity: spans.count) { buffer, count in
      for span in spans {
        (buffer.baseAddress! + count).initialize(to: span.text(in: record, dialect))
        count += 1
      }
    }
  }
}

extension CSVScanner {
  /// Whether no field of the record has anything in it that is seen.
  ///
  /// - Complexity: O(fields that are empty before the first that is not)
  var isUnseenRow: Bool {
    guard fieldCount == spans.count else { return false }
    let record = record
    return spans.allSatisfy { span in
      UnsafeBufferPointer(start: record + span.start, count: span.end - span.start).isUnseen
    }
  }
}

extension CSVScanner.Span {
  fileprivate func text(in record: UnsafePointer<UInt8>, _ dialect: CSVDialect) -> String {
    let bytes = UnsafeBufferPointer(start: record + start, count: end - start)
    guard hasDoubledQuotes || hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    return bytes.plainText(dialect, hasDoubledQuotes: hasDoubledQuotes)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text with one quote for every two, and without the escapes before bytes that would mean something else.
  fileprivate func plainText(_ dialect: CSVDialect, hasDoubledQuotes: Bool) -> String {
    String(unsafeUninitializedCapacity: count) { buffer in
      var length = 0
      var at = 0
      while at < count {
        if at + 1 < count, dialect.isGuarded(self[at + 1], by: self[at], hasDoubledQuotes) { at += 1 }
        buffer[length] = self[at]
        length += 1
        at += 1
      }
      return length
    }
  }
}

extension CSVDialect {
  /// Whether `byte` is text because `guarding` stands before it, which is none.
  fileprivate func isGuarded(_ byte: UInt8, by guarding: UInt8, _ hasDoubledQuotes: Bool) -> Bool {
    if guarding == quote { return hasDoubledQuotes && byte == quote }
    return guarding == escape && (byte == quote || byte == escape || byte == delimiter || byte.isLineEnd)
  }
}
