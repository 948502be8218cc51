/// An age in days, as `180d`, `26w`, `6mo` or `1y`; a month counts 30 days and a year 365.
package struct StaleAge: Sendable, Hashable {
  package let days: Int64

  /// - Throws: ``ValueError`` `invalid_duration`.
  package init(parsing text: String) throws(ValueError) {
    let days = text.withBytes { bytes -> Int64? in
      var cursor = ByteCursor(bytes)
      guard let count = cursor.takeNumber(atMost: 5), count > 0 else { return nil }
      let unit = cursor.takeWord()
      guard cursor.isAtEnd else { return nil }
      return StaleAge.lengths[unit].map { $0 * count }
    }
    guard let days else {
      throw ValueError(.invalidDuration, "'\(text)' is not an age", hint: "write 180d, 26w, 6mo or 1y")
    }
    self.days = days
  }

  /// Days of a unit.
  private static let lengths: [String: Int64] = ["d": 1, "w": 7, "mo": 30, "y": 365]
}
