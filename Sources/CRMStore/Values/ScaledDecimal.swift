import Tabular

/// A decimal number as it was written: its digits as an integer, and how many of them stand behind the point.
package struct ScaledDecimal: Sendable, Hashable {
  package var digits: Int64
  package var scale: Int

  package init(digits: Int64, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// Reads an optional sign, digits, and a point with digits; no exponent, no grouping, no surrounding space.
  ///
  /// - Parameter mostDigits: the longest tail behind the point that is read; zeros beyond it do not count.
  /// - Returns: `nil` for anything else and for what does not fit into 64 bits.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>, point: UInt8 = UInt8(ascii: "."), mostDigits: Int) {
    var index = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      index = 1
    }
    var value: Int64 = 0
    var count = 0
    var pointAt: Int?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == point, pointAt == nil, count > 0 {
        pointAt = count
        continue
      }
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      if let pointAt, count - pointAt >= mostDigits {
        guard byte == UInt8(ascii: "0") else { return nil }
        continue
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(byte &- UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      value = sum
      count += 1
    }
    guard count > 0, pointAt != count else { return nil }
    digits = isNegative ? -value : value
    scale = pointAt.map { count - $0 } ?? 0
  }

  /// The number in units of 1/10^places; `nil` where it has more places than that, or does not fit.
  package func scaled(to places: Int) -> Int64? {
    var value = digits
    var rest = scale
    while rest > places {
      guard value % 10 == 0 else { return nil }
      value /= 10
      rest -= 1
    }
    while rest < places {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
      rest += 1
    }
    return value
  }
}

/// An exact decimal number as it is written: digits, perhaps a sign and one decimal point; no exponent, no grouping.
package struct DecimalLiteral: Sendable, Hashable {
  /// As JSON writes it: no `+`, no zeros in front, at least one digit on each side of the point.
  package let text: String

  /// `nil` where the text is anything else, `1,5` and `1e3` among it.
  package init?(_ text: String) {
    var digits = text[...]
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else {
      return nil
    }
    let whole = parts[0].drop { $0 == "0" }
    self.text =
      (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (parts.count == 2 ? ".\(parts[1])" : "")
  }
}
