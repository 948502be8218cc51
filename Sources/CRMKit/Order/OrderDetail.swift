import Tabular

/// Everything that is known about one order.
package struct OrderDetail: Sendable {
  /// The cells of ``columns``.
  package let row: [Cell]
  package let lines: [[Cell]]
  package let refunds: [[Cell]]
  /// The changeset that brought the order in.
  package let added: Provenance
  /// The last changeset that changed it; `nil` if none did.
  package let changed: Provenance?

  package static let columns = RecordTable.orders.columns.filter { $0.name != "refunds" }

  package static let lineColumns = [
    Column("position", .integer, help: "position of the line, from 1"),
    Column("sku", help: "stock keeping unit (SKU)"), Column("product", help: "product as entered"),
    Column("quantity", .decimal, help: "quantity"), Column("price", .decimal, help: "unit price"),
    Column("discount", .decimal, help: "discount on the line"),
    Column("amount", .decimal, help: "quantity times price less discount"),
  ]

  package static let refundColumns = [
    Column("at", .instant, help: "time of the refund"),
    Column("amount", .decimal, help: "amount refunded"), Column("reason", help: "why"),
  ]
}

extension Store {
  /// - Parameter name: an id, or `source:number`.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func order(_ name: String) throws -> OrderDetail {
    let id = try orderIDs([name])[0]
    var filter = OrderFilter()
    filter.ids = [id]
    var rows = try orders(filter, columns: OrderDetail.columns)
    let row = try rows.nextCells() ?? []
    return try read { try OrderDetail(id, row, $0) }
  }
}

extension OrderDetail {
  fileprivate init(_ id: Int64, _ row: [Cell], _ database: Database) throws {
    self.row = row
    let currency = try StoredOrder(id, in: database).currency
    lines = try Row.fetchAll(
      database,
      sql: """
        SELECT position, sku, product, quantity_milli, price_e4, discount_minor, amount_minor
        FROM order_line WHERE order_id = ? ORDER BY position, id
        """, arguments: [id]
    ).map { OrderDetail.cells(line: $0, currency) }
    refunds = try Row.fetchAll(
      database,
      sql: "SELECT at, amount_minor, reason FROM order_refund WHERE order_id = ? ORDER BY at, id",
      arguments: [id]
    ).map { refund in
      [.instant(refund[0]), Money(minor: refund[1], currency).cell, .optional(refund[2] as String?)]
    }
    (added, changed) = try Provenance.ofRow(id, in: "order", database)
  }

  /// The cells of ``lineColumns``, of a row with the columns of a line.
  static func cells(line: Row, _ currency: Currency) -> [Cell] {
    [
      .integer(line[0]), .optional(line[1] as String?), .optional(line[2] as String?),
      .decimal(decimalLiteral(line[3], digits: 3).droppingZeros),
      .decimal(decimalLiteral(line[4], digits: 4).droppingZeros),
      Money(minor: line[5], currency).cell, Money(minor: line[6], currency).cell,
    ]
  }
}

extension Provenance {
  /// Where a row comes from, and what changed it last.
  static func ofRow(
    _ id: Int64, in table: String, _ database: Database
  ) throws -> (added: Provenance, changed: Provenance?) {
    let first = try Int64.fetchOne(
      database, sql: "SELECT changeset_id FROM \"\(table)\" WHERE id = ?", arguments: [id])
    let last = try Int64.fetchOne(
      database,
      sql: "SELECT max(changeset_id) FROM before_image WHERE table_name = ? AND row_id = ?",
      arguments: [table, id])
    return (try Provenance(first ?? 0, in: database), try last.map { try Provenance($0, in: database) })
  }
}

extension RecordList {
  /// The next row as cells; `nil` after the last.
  mutating func nextCells() throws -> [Cell]? {
    var row = RowBuffer()
    guard try next(into: &row) else { return nil }
    var cells: [Cell] = []
    for index in columns.indices { cells.append(row.cell(of: index)) }
    return cells
  }
}

extension RowBuffer {
  /// A cell on its way back from the bytes.
  fileprivate borrowing func cell(of index: Int) -> Cell {
    let text = text(of: index)
    switch kind(of: index) {
    case .null: return .null
    case .text, .instant, .boolean: return .text(text)
    case .integer: return Int64(text).map(Cell.integer) ?? .null
    case .decimal: return .decimal(text)
    case .list: return .list(text.split(separator: "\u{1f}").map(String.init))
    case .json: return (try? JSONValue(parsing: text)).map(Cell.json) ?? .text(text)
    }
  }
}
