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
