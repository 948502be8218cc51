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
    for field in TemplateTicket.fields where field.name != "id" {
      if case .instant = field.kind {
        texts[field.name] = (row[field.column] as Int64?).map { zone.clockText(of: Instant(seconds: $0)) }
      } else {
        texts[field.name] = row[field.column]
      }
    }
    texts["number"] = texts["number"] ?? String(id)
    self.texts = texts
  }

  /// The value of a name behind `ticket.`.
  package func value(_ name: Substring) -> String? { texts[String(name)] }

  private static let fields = FieldTable.tickets.fields(.template)

  static let columns = fields.map { Column("ticket.\($0.name)", help: $0.help) }
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
