/// A year, a quarter or a month that a target is for.
package struct TargetPeriod: Sendable, Hashable {
  package let period: ReportPeriod
  /// As ``ReportPeriod`` numbers them.
  let index: Int64

  /// Reads `2026`, `2026-Q1` or `2026-01`.
  /// - Throws: ``TaskError/malformedPeriod(_:)``.
  package init(parsing text: String) throws(TaskError) {
    let read = text.withBytes { bytes -> (ReportPeriod, Int64)? in
      var cursor = ByteCursor(bytes)
      guard let year = cursor.takeDigits(4), 1900...2198 ~= year else { return nil }
      if cursor.isAtEnd { return (.year, year) }
      guard cursor.take(UInt8(ascii: "-")) else { return nil }
      if cursor.take(UInt8(ascii: "Q")) || cursor.take(UInt8(ascii: "q")) {
        guard let quarter = cursor.takeDigits(1), 1...4 ~= quarter, cursor.isAtEnd else { return nil }
        return (.quarter, year * 4 + quarter - 1)
      }
      guard let month = cursor.takeDigits(2), 1...12 ~= month, cursor.isAtEnd else { return nil }
      return (.month, year * 12 + month - 1)
    }
    guard let read else { throw .malformedPeriod(text) }
    (period, index) = read
  }

  var firstDay: Int64 { period.firstDay(index) }
  /// The first day after it.
  var endDay: Int64 { period.firstDay(index + 1) }

  /// Which part of its days is over by the end of a day, 0 to 1.
  func pace(endOfDay day: Int64) -> Double {
    let gone = min(max(day + 1 - firstDay, 0), endDay - firstDay)
    return Double(gone) / Double(endDay - firstDay)
  }
}

extension TargetPeriod: CustomStringConvertible {
  package var description: String { period.name(index) }
}
