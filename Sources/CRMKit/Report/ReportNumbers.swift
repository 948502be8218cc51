import Tabular

extension Double {
  /// The number with so many decimal places, as an exact literal, rounded half to even.
  package func literal(digits: Int = 4) -> String {
    var scaled = self
    for _ in 0..<digits { scaled *= 10 }
    guard scaled.magnitude < 9e18 else { return String(self) }
    return decimalLiteral(Int64(scaled.rounded(.toNearestOrEven)), digits: digits)
  }
}

extension Cell {
  /// A ratio or a mean, with four decimal places.
  static func ratio(_ value: Double?) -> Cell { value.map { .decimal($0.literal()) } ?? .null }

  /// One number of another; nothing where the other is 0.
  static func ratio(_ part: Int64, of whole: Int64) -> Cell {
    whole == 0 ? .null : .ratio(Double(part) / Double(whole))
  }

  static func money(_ minor: Int64, _ currency: Currency) -> Cell { Money(minor: minor, currency).cell }
}

extension RowBuffer {
  mutating func append(_ minor: Int64, _ currency: Currency) {
    append(decimal: minor, digits: currency.digits)
  }

  mutating func append(ratio value: Double?) {
    guard let value else { return appendNull() }
    let scaled = value * 10_000
    guard scaled.magnitude < 9e18 else { return append(String(value), as: .decimal) }
    append(decimal: Int64(scaled.rounded(.toNearestOrEven)), digits: 4)
  }

  /// A day of the calendar, `2026-01-15`.
  mutating func append(day: Int64) {
    append(CalendarDay(daysSinceEpoch: day).description, as: .text)
  }
}
