import Tabular

/// Records of a noun as rows, pulled one at a time.
package struct RecordList: RowSource {
  package let columns: [Column]
  private let parts: [RecordColumn]
  /// The statement ends with the store's connection.
  private let store: Store
  private let statement: RawStatement
  private let count: () throws -> Int
  private var emitted = 0

  /// - Parameter chosen: the columns that will be written, in their order.
  init(
    _ store: Store, _ table: RecordTable, _ condition: RecordCondition, chosen: [Column],
    order: [CustomerOrder]
  ) throws {
    self.store = store
    columns = chosen
    parts = chosen.compactMap { column in table.recordColumns.first { $0.column.name == column.name } }
    let keys = order.compactMap { key in
      table.recordColumns.first { $0.column.name == key.column }.map {
        ($0.rank ?? $0.sql) + (key.isDescending ? " DESC" : "")
      }
    }
    let list = (parts.map(\.sql) + [table.currency]).joined(separator: ", ")
    let sort = (keys + [table.order]).joined(separator: ", ")
    let source = "FROM \(table.from) WHERE \(condition.sql)"
    statement = try RawStatement(store.connection, "SELECT \(list) \(source) ORDER BY \(sort)")
    try statement.bind(condition.values)
    let connection = store.connection
    count = {
      let counter = try RawStatement(connection, "SELECT count(*) \(source)")
      try counter.bind(condition.values)
      return try counter.step() ? Int(counter.integer(at: 0)) : 0
    }
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard try statement.step() else { return false }
    emitted += 1
    row.removeAll()
    for (index, part) in parts.enumerated() { append(part, Int32(index), to: &row) }
    return true
  }

  package mutating func countRemaining() throws -> Int { try count() - emitted }

  private func append(_ part: RecordColumn, _ index: Int32, to row: inout RowBuffer) {
    guard !statement.isNull(at: index) else { return row.appendNull() }
    switch part.reading {
    case .plain:
      guard statement.kind(at: index) == .integer else {
        return row.append(statement.bytes(at: index), as: part.column.kind == .list ? .list : .text)
      }
      let value = statement.integer(at: index)
      if part.column.kind == .instant { row.append(instant: value) } else { row.append(integer: value) }
    case .money:
      row.append(Money(minor: statement.integer(at: index), currency).literal, as: .decimal)
    case .scaled(let digits):
      row.append(decimalLiteral(statement.integer(at: index), digits: digits).droppingZeros, as: .decimal)
    case .ratio: row.append(decimalLiteral(statement.integer(at: index), digits: 4), as: .decimal)
    case .json: row.append(statement.bytes(at: index), as: .json)
    case .refunds: row.append(.list(OrderRefund.texts(statement.text(at: index), currency)))
    }
  }

  private var currency: Currency { Currency(stored: statement.text(at: Int32(parts.count))) }
}

extension String {
  /// A decimal literal without zeros at its end: `2.500` is `2.5`.
  var droppingZeros: String {
    guard contains(".") else { return self }
    var text = self[...]
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }
}
