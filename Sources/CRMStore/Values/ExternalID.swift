/// The name another system knows a record by, `shopify:1234`.
package struct ExternalID: Sendable, Hashable {
  /// The system: lower-case ASCII letters, digits, `_`, `-` and `.`, beginning with a letter.
  package let source: String
  /// The system's own key, as the system writes it.
  package let key: String

  package init(source: String, key: String) {
    self.source = source
    self.key = key
  }

  /// Reads `source:key`; the key may hold further colons.
  /// - Throws: ``ValueError`` `invalid_external_id`.
  package init(parsing text: String) throws(ValueError) {
    let text = text.trimmed
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw ExternalID.error(for: text) }
    let source = text[..<colon].lowercased()
    let key = String(text[text.utf8.index(after: colon)...]).trimmed
    guard !key.isEmpty, source.withBytes(ExternalID.isSource) else { throw ExternalID.error(for: text) }
    self.init(source: source, key: key)
  }

  private static func isSource(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first.isLetter else { return false }
    return bytes.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
  }

  private static func error(for text: String) -> ValueError {
    ValueError(
      .invalidExternalID, "'\(text)' is not an external id", hint: "write source:key, as in shopify:1234")
  }
}

extension ExternalID {
  /// Whether a text stands where no key is known: zeros alone, as shops give to guests, or a word for nothing.
  package static func isNoKey(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if first == UInt8(ascii: "0") {
      return text.utf8.allSatisfy { $0 == first || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
    }
    return text.isWordForNothing
  }
}

extension String {
  /// Whether it is written where nothing is known.
  package var isWordForNothing: Bool {
    guard let first = utf8.first, utf8.count <= 7 else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "("):
      return String.wordsForNothing.contains(lowercased())
    default: return false
    }
  }

  /// Whether it is such a word that nobody is called by: Null and None are family names, too.
  package var isMarkForNothing: Bool { isWordForNothing && !utf8.allSatisfy(\.isLetter) }

  private static let wordsForNothing: Set<String> = [
    "n/a", "#n/a", "-", "--", "null", "(null)", "nil", "none", "unknown",
  ]
}

extension ExternalID: CustomStringConvertible {
  package var description: String { "\(source):\(key)" }
}
