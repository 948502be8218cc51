extension [UInt8] {
  /// Appends the decimal digits of `value`.
  package mutating func appendDecimal(_ value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var digits: (UInt64, UInt64, UInt32) = (0, 0, 0)
    Swift.withUnsafeMutableBytes(of: &digits) { buffer in
      var at = 20
      repeat {
        at -= 1
        buffer[at] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[at..<20]))
    }
  }

  /// Appends Unix seconds as RFC 3339 UTC, `2026-01-15T09:00:00Z`.
  ///
  /// The civil date comes from the day number by shifting the year's start to 1 March, so that leap days fall at the end.
  package mutating func appendInstant(_ seconds: Int64) {
    let days = seconds.flooredQuotient(by: 86_400)
    let time = seconds - days * 86_400
    let (year, month, day) = civilDate(daysSinceEpoch: days)
    appendPadded(year, 4)
    append(UInt8(ascii: "-"))
    appendPadded(month, 2)
    append(UInt8(ascii: "-"))
    appendPadded(day, 2)
    append(UInt8(ascii: "T"))
    appendPadded(time / 3600, 2)
    append(UInt8(ascii: ":"))
    appendPadded(time / 60 % 60, 2)
    append(UInt8(ascii: ":"))
    appendPadded(time % 60, 2)
    append(UInt8(ascii: "Z"))
  }

  private mutating func appendPadded(_ value: Int64, _ width: Int) {
    var divisor: Int64 = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

/// Proleptic Gregorian date of a day number.
///
/// - Parameter daysSinceEpoch: whole days since 1970-01-01.
/// - Returns: year, month 1…12, day 1…31.
package func civilDate(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let shifted = daysSinceEpoch + 719_468  // days since 0000-03-01
  let era = shifted.flooredQuotient(by: 146_097)  // 400 years
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let marchMonth = (5 * dayOfYear + 2) / 153
  let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

/// The day number of a proleptic Gregorian date, the inverse of ``civilDate(daysSinceEpoch:)``.
package func daysSinceEpoch(year: Int64, month: Int64, day: Int64) -> Int64 {
  let shiftedYear = month <= 2 ? year - 1 : year
  let era = shiftedYear.flooredQuotient(by: 400)
  let yearOfEra = shiftedYear - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
