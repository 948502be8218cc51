import Tabular

/// Records of a noun as rows, pulled one at a time.
package struct RecordList: RowSource {
  package let columns: [Column]
  private let parts: [RecordColumn]
  /// The statement ends with the store's connection.
  private let store: Store
  private var statement: RawStatement
  private let text: RecordListText
  private let count: () throws -> Int
  private var emitted = 0

  /// - Parameter chosen: the columns that will be written, in their order.
  init(
    _ store: Store, _ table: RecordTable, _ condition: RecordCondition, chosen: [Column],
    order: [SortKey]
  ) throws {
    self.store = store
    columns = chosen
    parts = chosen.compactMap { column in table.recordColumns.first { $0.column.name == column.name } }
    let keys = order.compactMap { key in
      table.recordColumns.first { $0.column.name == key.column }.map {
        ($0.rank ?? $0.sql) + (key.isDescending ? " DESC" : "")
      }
    }
    let text = RecordListText(
      list: (parts.map(\.sql) + [table.currency]).joined(separator: ", "), table: table, keys: keys,
      condition: condition)
    self.text = text
    statement = try RawStatement(store.connection, text.all)
    try statement.bind(condition.values)
    let connection = store.connection
    count = {
      let counter = try RawStatement(connection, text.count)
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

  package mutating func expect(atMost rows: Int) throws {
    statement = try RawStatement(store.connection, text.first(max(0, rows)))
    try statement.bind(text.condition.values)
  }

  package mutating func countRemaining() throws -> Int? { try count() - emitted }

  package func countAll() throws -> Int? { try count() }

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
    case .texts(let texts): row.append(.list(texts(statement.text(at: index), currency)))
    }
  }

  private var currency: Currency { Currency(stored: statement.text(at: Int32(parts.count))) }
}

/// The statements of a list.
private struct RecordListText {
  let list: String
  let table: RecordTable
  let keys: [String]
  let condition: RecordCondition

  private var sort: String { (keys + [table.order]).joined(separator: ", ") }
  var all: String { "SELECT \(list) FROM \(table.from)\(condition.clause) ORDER BY \(sort)" }
  var count: String { "SELECT count(*) FROM \(table.from(naming: condition.sql))\(condition.clause)" }

  /// The first rows. Where they are sorted, the records are found first, by what they are sorted by alone; what else
  /// their rows need is then read of these few.
  func first(_ rows: Int) -> String {
    guard !keys.isEmpty || table.isSortedByItself, table.hasRowPerRecord else {
      return "\(all) LIMIT \(rows)"
    }
    let source = table.from(naming: "\(condition.sql) \(sort)")
    return """
      SELECT \(list) FROM \(table.from)
      WHERE r.id IN (SELECT r.id FROM \(source)\(condition.clause) ORDER BY \(sort) LIMIT \(rows)) ORDER BY \(sort)
      """
  }
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

/// One part of `--sort`: a column, and whether the largest come first.
package struct SortKey: Sendable, Equatable {
  package let column: String
  package let isDescending: Bool

  package init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}
