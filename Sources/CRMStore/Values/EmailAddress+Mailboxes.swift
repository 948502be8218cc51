import Tabular

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
