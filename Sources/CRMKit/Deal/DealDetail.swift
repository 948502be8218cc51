import Tabular

/// Everything that is known about one deal.
package struct DealDetail: Sendable {
  /// The cells of ``columns``.
  package let row: [Cell]
  package let contacts: [[Cell]]
  package let lines: [[Cell]]
  package let events: [[Cell]]
  /// The changeset that brought the deal in.
  package let added: Provenance
  /// The last changeset that changed it; `nil` if none did.
  package let changed: Provenance?

  package static let columns = RecordTable.deals.columns.filter { !["contacts", "lines"].contains($0.name) }

  package static let contactColumns = [
    Column("customer_id", .integer, help: "id of the customer"), Column("name", help: "full name"),
    Column("role", help: "role in the deal"),
  ]

  package static let eventColumns = [
    Column("at", .instant, help: "time of the event"),
    Column("from_stage", help: "stage before the event; empty for the first"),
    Column("stage", means: .dealStatus, help: "stage after the event"),
    Column("amount", .decimal, help: "amount after the event"),
    Column("currency", help: "currency of the amount"),
    Column("probability", .decimal, help: "win probability set for the deal after the event"),
    Column("close_on", help: "expected close date after the event"),
    Column("owner", help: "owner after the event"),
    Column("actor", help: "author of the event"), Column("reason", help: "why"),
  ]
}

extension Store {
  /// - Parameter name: an id, or `source:number`.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func deal(_ name: String) throws -> DealDetail {
    let id = try dealIDs([name])[0]
    var filter = DealFilter()
    filter.ids = [id]
    var rows = try deals(filter, columns: DealDetail.columns)
    let row = try rows.nextCells() ?? []
    return try read { try DealDetail(id, row, $0) }
  }
}

extension DealDetail {
  fileprivate init(_ id: Int64, _ row: [Cell], _ database: Database) throws {
    self.row = row
    contacts = try Row.fetchAll(
      database,
      sql: """
        SELECT d.customer_id, c.name, d.role FROM deal_contact d JOIN customer c ON c.id = d.customer_id
        WHERE d.deal_id = ? ORDER BY d.id
        """, arguments: [id]
    ).map { [.integer($0[0]), .optional($0[1] as String?), .optional($0[2] as String?)] }
    let code = try String.fetchOne(database, sql: "SELECT currency FROM deal WHERE id = ?", arguments: [id])
    let currency = Currency(stored: code ?? "")
    lines = try Row.fetchAll(
      database,
      sql: """
        SELECT position, sku, product, quantity_milli, price_e4, discount_minor, amount_minor
        FROM deal_line WHERE deal_id = ? ORDER BY position, id
        """, arguments: [id]
    ).map { OrderDetail.cells(line: $0, currency) }
    events = try Row.fetchAll(
      database,
      sql: """
        SELECT e.at, b.name, s.name, e.amount_minor, e.currency, e.probability_e4, e.close_on, e.owner, e.actor, e.reason
        FROM deal_event e JOIN funnel_stage s ON s.id = e.stage_id LEFT JOIN funnel_stage b ON b.id = e.from_stage_id
        WHERE e.deal_id = ? ORDER BY e.id
        """, arguments: [id]
    ).map(DealDetail.cells(event:))
    (added, changed) = try Provenance.ofRow(id, in: "deal", database)
  }

  private static func cells(event row: Row) -> [Cell] {
    let currency = (row[4] as String?).map(Currency.init(stored:))
    let amount = (row[3] as Int64?).flatMap { minor in currency.map { Money(minor: minor, $0).cell } }
    let probability = (row[5] as Int64?).map { Cell.decimal(decimalLiteral($0, digits: 4)) }
    let texts = (6...9).map { Cell.optional(row[$0] as String?) }
    return [
      .instant(row[0]), .optional(row[1] as String?), .text(row[2]), amount ?? .null,
      .optional(currency?.code),
      probability ?? .null,
    ] + texts
  }
}
