extension Sequence<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The bytes that ``Swift/Sequence/hexadecimal`` wrote; `nil` for anything else.
  init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index].hexadecimalDigit, let low = digits[index + 1].hexadecimalDigit else {
        return nil
      }
      append(high << 4 | low)
    }
  }
}

extension UInt8 {
  /// The value of a lower-case hexadecimal digit.
  fileprivate var hexadecimalDigit: UInt8? {
    if isDigit { return self & 15 }
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self) ? self - UInt8(ascii: "a") + 10 : nil
  }
}
