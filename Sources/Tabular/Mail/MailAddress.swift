/// One mailbox of a mail: `Ada Lovelace <ada@example.org>`.
package struct MailAddress: Sendable, Equatable {
  /// The name that people are shown; empty for none.
  package var name: String
  /// `local@domain`, neither part checked further.
  package var address: String

  package init(name: String, address: String) {
    self.name = name
    self.address = address
  }
}

extension MailAddress {
  /// The mailboxes of a text that lists them as a header of a message does: `"Doe, Jo" <jo@example.org>, ed@example.org`.
  package static func all(in text: String) -> [MailAddress] {
    MailAddressList(Array(text.utf8), CharsetDecoder()).mailboxes
  }
}
