extension String {
  /// More digits than any amount or number of ours has.
  private static let longestNumber = 64

  /// A number with an exponent without it, exactly: `1.5e3` is `1500`, `15e-1` is `1.5`, and so is `0,15E+1`, as the separator
  /// of such a number is always that of its decimals. A text that is none stays, and one that would be very long.
  package var withoutExponent: String {
    guard let mark = utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = exponent(behind: mark), (-String.longestNumber...String.longestNumber).contains(exponent)
    else { return self }
    let isNegative = utf8.first == UInt8(ascii: "-")
    let hasSign = isNegative || utf8.first == UInt8(ascii: "+")
    let parts = self[..<mark].utf8.dropFirst(hasSign ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == .comma }
    guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
      return self
    }
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    var digits = Array(parts[0]) + fraction
    guard digits.count <= String.longestNumber else { return self }
    let zero = UInt8(ascii: "0")
    var point = parts[0].count + exponent
    if point < 1 {
      digits = [UInt8](repeating: zero, count: 1 - point) + digits
      point = 1
    }
    digits += repeatElement(zero, count: max(0, point - digits.count))
    var decimals = digits[point...]
    while decimals.last == zero { decimals.removeLast() }
    let whole = digits[..<point].drop { $0 == zero }
    let text =
      (whole.isEmpty ? [zero] : Array(whole)) + (decimals.isEmpty ? [] : [UInt8(ascii: ".")] + decimals)
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }

  /// Digits, perhaps with a sign, up to the end.
  private func exponent(behind mark: Index) -> Int? {
    let text = self[utf8.index(after: mark)...]
    return text.utf8.last?.isASCIIDigit == true ? Int(text) : nil
  }
}
