import Foundation

/// How far ahead value is looked for: `12mo`, `52w`, `90d`, `1y`.
package struct CLVHorizon: Sendable, Equatable {
  /// Days of a mean month of the Gregorian calendar's four years: 365.25 ÷ 12.
  static let month = 365.25 / 12

  package let text: String
  /// Periods after which what comes is discounted anew.
  let periods: Int
  /// Days.
  let periodLength: Double

  package static let year = CLVHorizon(text: "12mo", periods: 12, periodLength: month)

  private init(text: String, periods: Int, periodLength: Double) {
    self.text = text
    self.periods = periods
    self.periodLength = periodLength
  }

  /// - Throws: ``ValueError`` `invalid_duration`.
  package init(parsing text: String) throws(ValueError) {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let lengths: KeyValuePairs<String, (Int, Double)> = [
      "d": (1, 1), "w": (1, 7), "mo": (1, CLVHorizon.month), "y": (12, CLVHorizon.month),
    ]
    let unit = lengths.first { $0.key == text.dropFirst(number.count) }?.value
    guard let count = Int(number), let unit, 1...1200 ~= count else {
      throw ValueError(.invalidDuration, "'\(text)' is not a horizon", hint: "write 12mo, 52w, 90d or 1y")
    }
    self.init(text: text, periods: count * unit.0, periodLength: unit.1)
  }

  /// In all.
  var days: Double { Double(periods) * periodLength }

  /// The discount of a period where `monthly` is that of a month.
  func discount(monthly: Double) -> Double {
    periodLength == CLVHorizon.month ? monthly : pow(1 + monthly, periodLength / CLVHorizon.month) - 1
  }
}
