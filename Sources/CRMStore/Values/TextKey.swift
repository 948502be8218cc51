import Foundation

extension String {
  /// Whether every byte is ASCII, so that no Unicode normalising is needed.
  package var isASCII: Bool { withBytes { bytes in bytes.allSatisfy { $0 < 0x80 } } }

  /// Without white space at both ends, non-breaking and ideographic space and byte order marks among it.
  package var trimmed: String {
    let isTrim = withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    }
    if isTrim { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isTrimmable }),
      let end = scalars.lastIndex(where: { !$0.isTrimmable })
    else { return "" }
    return start == scalars.startIndex && scalars.index(after: end) == scalars.endIndex
      ? self : String(scalars[start...end])
  }

  /// Without the accents of Latin letters: `Número` is `Numero`.
  package var withoutAccents: String {
    if isASCII { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in decomposedStringWithCanonicalMapping.unicodeScalars where !(0x300...0x36F ~= scalar.value) {
      scalars.append(scalar)
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// NFKC, trimmed and in lower case: what two texts must share to count as the same word.
  package var foldedKey: String {
    let text = trimmed
    let (isASCII, isLowerCase) = text.withBytes { bytes in
      var all: UInt8 = 0
      var capitals = 0
      for byte in bytes {
        all |= byte
        capitals &+= byte &- UInt8(ascii: "A") < 26 ? 1 : 0
      }
      return (all < 0x80, capitals == 0)
    }
    if isASCII { return isLowerCase ? text : text.lowercased() }
    return text.precomposedStringWithCompatibilityMapping.trimmed.lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isTrimmable: Bool { value == 0xFEFF || value == 0x200B || properties.isWhitespace }
}

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
