import Tabular

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

extension EmailAddress {
  /// An address with the name that stands before it.
  package struct Mailbox {
    package let address: EmailAddress
    package var name: String?
  }

  /// What a cell holds that is more than one plain address: `Ed <ed@example.org>`, `mailto:ed@example.org`, several parted by
  /// commas, semicolons or blanks; `nil` where some of it is no address.
  package static func mailboxes(in text: String) -> [Mailbox]? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let found = text.utf8.contains(UInt8(ascii: "<")) ? named(text) : plain(text)
    return found?.isEmpty == false ? found : nil
  }

  private static func plain(_ text: String) -> [Mailbox]? {
    var found: [Mailbox] = []
    for piece in text.split(whereSeparator: { $0.isWhitespace || ",;，；、".contains($0) }) {
      guard let address = address(String(piece)) else { return nil }
      if !found.contains(where: { $0.address.key == address.key }) { found.append(Mailbox(address: address)) }
    }
    return found
  }

  private static func named(_ text: String) -> [Mailbox]? {
    if let single = single(text) { return [single] }
    var found: [Mailbox] = []
    for mailbox in MailAddress.all(in: text) {
      // Blanks inside an address are those between two words.
      guard text.contains(mailbox.address), let address = address(mailbox.address) else { return nil }
      found.append(Mailbox(address: address, name: name(mailbox.name)))
    }
    return found
  }

  /// One address behind a name that may hold commas: `Doe, Jo <jo@example.org>`.
  private static func single(_ text: String) -> Mailbox? {
    guard text.last == ">", let open = text.firstIndex(of: "<"),
      let address = address(String(text[text.index(after: open)...].dropLast()))
    else { return nil }
    let before = String(text[..<open]).trimmed
    guard !before.contains("@") || before == address.typed else { return nil }
    let isQuoted =
      before.count > 1 && before.first == before.last && (before.first == "\"" || before.first == "'")
    return Mailbox(address: address, name: name(isQuoted ? String(before.dropFirst().dropLast()) : before))
  }

  private static func address(_ text: String) -> EmailAddress? {
    var text = text.trimmed
    if text.utf8.count > 7, text.prefix(7).lowercased() == "mailto:" {
      text = String(text.dropFirst(7).prefix { $0 != "?" })
    }
    return try? EmailAddress(parsing: text)
  }

  private static func name(_ text: String) -> String? {
    let name = text.trimmed
    return name.isEmpty || name.contains("@") ? nil : name
  }
}

extension EmailAddress {
  /// What is typed in front of the `@` by those who have no address to type.
  private static let words: Set<String> = [
    "none", "noemail", "no-email", "no.email", "no_email", "na", "n/a", "nomail", "unknown", "null", "dummy",
    "placeholder",
  ]

  /// What is typed behind it, but for the last label.
  private static let domains: Set<String> = ["example", "none", "noemail", "email", "test", "invalid"]

  /// Whether it is no address but what is typed in the place of one, such as noemail@example.com. Nobody is known by it.
  package var isPlaceholder: Bool { EmailAddress.isPlaceholder(key) }

  package static func isPlaceholder(_ key: String) -> Bool {
    let bytes = key.utf8
    // Every row of a file of people is asked about: nearly all are done with at the first letter.
    switch bytes.first {
    case UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "d"), UInt8(ascii: "p"), UInt8(ascii: "t"): break
    default: return false
    }
    guard bytes.count < 40, let at = bytes.firstIndex(of: UInt8(ascii: "@")),
      bytes.distance(from: bytes.startIndex, to: at) <= longestWord
    else { return false }
    let local = String(key[..<at])
    let isWord = words.contains(local)
    guard isWord || local == "no" || local == "test" else { return false }
    let labels = key[key.index(after: at)...].split(separator: ".")
    guard labels.count == 2 else { return false }
    let domain = String(labels[0])
    if isWord { return domain == local || domains.contains(domain) }
    return local == "no" ? domain == "email" : domain == "test"
  }

  private static let longestWord = words.map(\.utf8.count).max() ?? 0
}
