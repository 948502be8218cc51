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
