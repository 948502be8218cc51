/// An amount of working time: `8h`, `90m`, `1h30m`, `45s`.
///
/// A day is no amount of working time: how long one is depends on the calendar.
package struct WorkingDuration: Sendable, Hashable {
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// - Throws: ``ValueError`` `invalid_duration`.
  package init(parsing text: String) throws(ValueError) {
    guard let seconds = text.withBytes(WorkingDuration.seconds) else {
      throw ValueError(
        .invalidDuration, "'\(text)' is not an amount of business hours",
        hint: "write 8h, 90m or 1h30m; days are not allowed")
    }
    self.seconds = seconds
  }

  /// - Throws: ``ValueError`` `invalid_duration`, also for nothing.
  package init(positive text: String) throws(ValueError) {
    try self.init(parsing: text)
    guard seconds > 0 else {
      throw ValueError(.invalidDuration, "'\(text)' is zero", hint: "write 8h, 90m or 1h30m")
    }
  }

  private static func seconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var cursor = ByteCursor(bytes)
    var units: [(name: String, length: Int64)] = [("h", 3600), ("m", 60), ("s", 1)]
    var seconds: Int64 = 0
    while !cursor.isAtEnd {
      guard let count = cursor.takeNumber(atMost: 6) else { return nil }
      let word = cursor.takeWord()
      guard let place = units.firstIndex(where: { $0.name == word }) else { return nil }
      seconds += count * units[place].length
      units.removeFirst(place + 1)
    }
    return units.count < 3 ? seconds : nil
  }
}

extension WorkingDuration: CustomStringConvertible {
  /// `1h 30m`, `45s`, `-2h`; `0s` for nothing.
  package var description: String {
    let size = abs(seconds)
    let parts = [(size / 3600, "h"), (size / 60 % 60, "m"), (size % 60, "s")].filter { $0.0 > 0 }
    let text = parts.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    return text.isEmpty ? "0s" : (seconds < 0 ? "-" : "") + text
  }
}
