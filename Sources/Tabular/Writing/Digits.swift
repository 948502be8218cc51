extension [UInt8] {
  /// Appends the decimal digits of `value`.
  package mutating func appendDecimal(_ value: Int64) {
    withDecimalText(of: value) { append(contentsOf: $0) }
  }

  /// Appends Unix seconds as RFC 3339 UTC, `2026-01-15T09:00:00Z`.
  package mutating func appendInstant(_ seconds: Int64) {
    withInstantText(of: seconds) { append(contentsOf: $0) }
  }
}

extension ByteBuffer {
  package mutating func appendDecimal(_ value: Int64) {
    withDecimalText(of: value) { append(contentsOf: $0) }
  }

  /// Appends an integer of 1/10^digits with its decimal point.
  mutating func appendDecimal(_ value: Int64, digits: Int) {
    guard digits > 0 else { return appendDecimal(value) }
    if value < 0 { append(UInt8(ascii: "-")) }
    var unit: UInt64 = 1
    for _ in 0..<digits { unit *= 10 }
    let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: unit)
    append(digitsOf: whole, width: 1)
    append(UInt8(ascii: "."))
    append(digitsOf: part, width: digits)
  }

  private mutating func append(digitsOf value: UInt64, width: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
      var start = buffer.count
      var rest = value
      while rest > 0 || buffer.count - start < width {
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
  }

  mutating func appendInstant(_ seconds: Int64) {
    withInstantText(of: seconds) { append(contentsOf: $0) }
  }
}

@inline(__always)
private func withDecimalText(of value: Int64, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
    var start = buffer.count
    var rest = value.magnitude
    repeat {
      start -= 1
      buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 {
      start -= 1
      buffer[start] = UInt8(ascii: "-")
    }
    body(UnsafeBufferPointer(rebasing: buffer[start...]))
  }
}

/// Years before 0 and after 9999 are written with a sign and all their digits, as ISO 8601 extends them.
@inline(__always)
private func withInstantText(of seconds: Int64, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  let days = seconds.flooredQuotient(by: 86_400)
  let time = seconds &- days &* 86_400
  let date = civilDate(daysSinceEpoch: days)
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
    var end = writeYear(date.year, to: buffer)
    writePair(date.month, after: "-", to: buffer, at: &end)
    writePair(date.day, after: "-", to: buffer, at: &end)
    writePair(time / 3600, after: "T", to: buffer, at: &end)
    writePair(time / 60 % 60, after: ":", to: buffer, at: &end)
    writePair(time % 60, after: ":", to: buffer, at: &end)
    buffer[end] = UInt8(ascii: "Z")
    body(UnsafeBufferPointer(rebasing: buffer[...end]))
  }
}

/// - Returns: where the year ends.
@inline(__always)
private func writeYear(_ year: Int64, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
  var end = 0
  if !(0...9999).contains(year) {
    buffer[0] = year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")
    end = 1
  }
  let magnitude = year.magnitude
  var digits = 4
  var limit: UInt64 = 10_000
  while magnitude >= limit {
    digits += 1
    limit *= 10
  }
  var rest = magnitude
  for index in (end..<end + digits).reversed() {
    buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
  return end + digits
}

@inline(__always)
private func writePair(
  _ value: Int64, after mark: Unicode.Scalar, to buffer: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
) {
  buffer[end] = UInt8(ascii: mark)
  buffer[end + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10)
  buffer[end + 2] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
  end += 3
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

/// Whether the bytes are a number as JSON writes it: `-12.50`, `0`, `1e9`; not `+1`, `.5`, `007`, `NaN`.
///
/// - Source: RFC 8259, section 6.
func isJSONNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var rest = bytes[...]
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let startsWithZero = rest.first == UInt8(ascii: "0")
  let whole = dropDigits(&rest)
  guard whole > 0, !startsWithZero || whole == 1 else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    guard dropDigits(&rest) > 0 else { return false }
  }
  if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard dropDigits(&rest) > 0 else { return false }
  }
  return rest.isEmpty
}

private func dropDigits(_ bytes: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let count = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
  bytes.removeFirst(count)
  return count
}
