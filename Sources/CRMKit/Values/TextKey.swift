import Foundation

extension String {
  /// Whether every byte is ASCII, so that no Unicode normalising is needed.
  var isASCII: Bool { withBytes { bytes in bytes.allSatisfy { $0 < 0x80 } } }

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

  /// NFKC, trimmed and in lower case: what two texts must share to count as the same word.
  package var foldedKey: String {
    let text = trimmed
    if text.isASCII { return text.withBytes { $0.contains(where: \.isUpperCase) } ? text.lowercased() : text }
    return text.precomposedStringWithCompatibilityMapping.trimmed.lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isTrimmable: Bool { value == 0xFEFF || value == 0x200B || properties.isWhitespace }
}

extension UInt8 {
  fileprivate var isUpperCase: Bool { self &- UInt8(ascii: "A") < 26 }
}
