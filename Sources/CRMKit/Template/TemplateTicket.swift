import Tabular

/// A ticket as templates name it.
package struct TemplateTicket: Sendable {
  package let id: Int64
  /// Its customer.
  package let customer: Int64?
  private let texts: [String: String]

  /// - Parameter name: an id, or `source:number`.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(named name: String, zone: DayZone, in database: Database) throws {
    id = try Ticket.id(named: name, in: database)
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
    else { throw RecordError.notFound(noun: "ticket", name: name) }
    customer = row["customer_id"]
    var texts = ["id": String(id)]
    for column in ["number", "subject", "state", "priority", "category", "assignee", "team", "channel"] {
      texts[column] = row[column]
    }
    for column in ["created_at", "resolved_at"] {
      texts[column] = (row[column] as Int64?).map { zone.clockText(of: Instant(seconds: $0)) }
    }
    texts["number"] = texts["number"] ?? String(id)
    self.texts = texts
  }

  /// The value of a name behind `ticket.`.
  package func value(_ name: Substring) -> String? { texts[String(name)] }

  static let columns = [
    Column("ticket.id", help: "id of the ticket"),
    Column("ticket.number", help: "ticket number of the source system, else the id"),
    Column("ticket.subject", help: "subject of the ticket"),
    Column("ticket.state", help: "state of the ticket"),
    Column("ticket.priority", help: "low, normal, high or urgent"),
    Column("ticket.category", help: "category"),
    Column("ticket.assignee", help: "assignee"),
    Column("ticket.team", help: "team"),
    Column("ticket.channel", help: "channel it came through"),
    Column("ticket.created_at", help: "time it was opened, in the time zone of the database"),
    Column("ticket.resolved_at", help: "time it was resolved, in the time zone of the database"),
  ]
}

extension Store {
  /// - Parameters:
  ///   - name: an id, or `source:number`.
  ///   - zone: the house's, for its times.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func templateTicket(_ name: String, zone: DayZone) throws -> TemplateTicket {
    try read { try TemplateTicket(named: name, zone: zone, in: $0) }
  }
}
