extension String {
  /// Whether it is a long number as a spreadsheet shows it, `1.23457E+14`, whose last digits are lost.
  package var isRoundedNumber: Bool {
    withBytes { bytes in
      guard bytes.count > 4, bytes.count < 24, bytes[0].isDigit, bytes[1] < 0x30 || bytes[1] | 0x20 == 0x65,
        bytes[bytes.count - 1].isDigit, let mark = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }),
        mark + 1 < bytes.count
      else { return false }
      let sign = bytes[mark + 1] == UInt8(ascii: "+") ? 1 : 0
      let digits = bytes[(mark + 1 + sign)...]
      guard !digits.isEmpty, digits.allSatisfy(\.isDigit),
        let exponent = Int(String(decoding: digits, as: UTF8.self))
      else { return false }
      if mark == 1 { return sign == 1 }
      guard bytes[1] == UInt8(ascii: ".") || bytes[1] == UInt8(ascii: ","),
        bytes[2..<mark].allSatisfy(\.isDigit)
      else {
        return false
      }
      return exponent > mark - 2
    }
  }

  /// A whole number without the `.0` with which programs write it where they take keys for numbers; other texts as they are.
  package var withoutEmptyFraction: String {
    guard hasSuffix(".0"), utf8.count > 2, utf8.dropLast(2).allSatisfy(\.isDigit) else { return self }
    return String(dropLast(2))
  }
}
