/// An e-mail address whose syntax has been checked.
package struct EmailAddress: Sendable, Hashable {
  /// As it was typed, trimmed: what people are shown.
  package let typed: String
  /// NFKC and lower case: what addresses are matched by.
  package let key: String

  /// Checks the syntax: one `@`, no spaces or control characters, a domain of at least two labels.
  ///
  /// Stricter rules of RFC 5321 for the part before the `@` are left out, because mailboxes that break them exist.
  /// - Throws: ``ValueError`` `invalid_email`.
  /// - Complexity: O(n), without a copy where the address is trimmed lower-case ASCII.
  package init(parsing text: String) throws(ValueError) {
    typed = text.trimmed
    key = typed.foldedKey
    if let fault = key.withBytes(EmailAddress.fault) { throw fault.error(for: typed) }
  }

  /// An address known to be right because it was stored after a check.
  package init(storedAs typed: String, key: String) {
    self.typed = typed
    self.key = key
  }

  private static func fault(in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else {
      return bytes.contains(where: { $0.isBlank }) ? .syntax : .noDomain
    }
    guard at > 0, at <= 64, bytes.count <= 254 else { return .syntax }
    for byte in bytes[..<at] where forbidden(byte) { return .syntax }
    return isDomain(bytes[(at + 1)...]) ? nil : .syntax
  }

  /// Bytes that an unquoted local part cannot have (RFC 5322 atext; quoted local parts are not accepted).
  private static func forbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// Two labels or more of letters, digits and inner hyphens, or of any characters beyond ASCII; the last is no number.
  private static func isDomain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var labels = 0
    var length = 0
    var previous = UInt8(ascii: ".")
    var isNumber = true
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        guard length > 0, length <= 63, previous != UInt8(ascii: "-") else { return false }
        labels += 1
        length = 0
        isNumber = true
      } else {
        guard byte.isDigit || byte.isLetter || byte >= 0x80 || (byte == UInt8(ascii: "-") && length > 0)
        else { return false }
        isNumber = isNumber && byte.isDigit
        length += 1
      }
      previous = byte
    }
    return labels > 0 && length > 0 && length <= 63 && previous != UInt8(ascii: "-") && !isNumber
  }
}

private enum Fault {
  case noDomain
  case syntax

  func error(for text: String) -> ValueError {
    switch self {
    case .noDomain: ValueError(.invalidEmail, "'\(text)' has no domain")
    case .syntax: ValueError(.invalidEmail, "'\(text)' is not an email address")
    }
  }
}
