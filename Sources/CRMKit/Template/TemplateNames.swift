import Tabular

/// The names that placeholders may have.
package struct TemplateNames: Sendable {
  /// Names with what they stand for, in the order of the manual; custom fields are among them.
  package let fields: [Column]

  package var all: [String] { fields.map(\.name) }

  /// Names of its own that a template may ask `--set` for.
  static let ownPrefix = "set."

  func contains(_ name: String) -> Bool {
    if name.hasPrefix(Self.ownPrefix) { return name.count > Self.ownPrefix.count }
    return fields.contains { $0.name == name }
  }

  /// - Parameter custom: the custom fields of customers.
  init(custom: [CustomField]) {
    let customer = CustomerList.standardColumns + Self.otherNames + custom.map(\.column)
    fields =
      customer.map { Column("customer.\($0.name)", help: $0.help) } + TemplateTicket.columns
      + TemplateAgent.columns + Self.times
  }

  init(in database: Database) throws { self.init(custom: try CustomField.all(in: database)) }

  /// Second names of columns of customers, as other programs call them.
  static let otherNames = [
    Column("first_name", help: "the same as given_name"),
    Column("last_name", help: "the same as family_name"),
  ]

  private static let times = [
    Column("date", help: "today in the time zone of the database, 2026-01-15"),
    Column("now", help: "time in the time zone of the database, 2026-01-15 09:00"),
  ]
}

/// Who writes.
package struct TemplateAgent: Sendable {
  package var user: User

  static let columns = [
    Column("agent.name", help: "full name of the agent, else the user name"),
    Column("agent.user", help: "user name of the agent"),
    Column("agent.email", help: "e-mail address of the user"),
    Column("agent.title", help: "role of the agent"),
  ]

  /// The value of a name behind `agent.`.
  func value(_ name: Substring) -> String? {
    switch name {
    case "name": user.fullName ?? user.name
    case "user": user.name
    case "email": user.email
    case "title": user.title
    default: nil
    }
  }
}
