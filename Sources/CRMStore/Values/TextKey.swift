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
