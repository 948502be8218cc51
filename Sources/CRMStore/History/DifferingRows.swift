import GRDB

/// Pulls the rows that two states of the file tell apart, table by table and in the order of their ids.
protocol DifferingRows {
  /// The next row that may differ; `nil` after the last.
  mutating func next() throws -> RowPair?

  /// Leaves out of what ``next()`` gives the rows that can be counted without looking at them, and counts them.
  mutating func countPlainRows() throws -> [DiffStatistics]
}

extension DifferingRows {
  mutating func countPlainRows() throws -> [DiffStatistics] { [] }
}

/// A row in two states of the file.
struct RowPair {
  let table: TrackedTable
  let id: Int64
  let before: [SQLValue]?
  let after: [SQLValue]?

  /// What became of the row; `nil` where it is the same, its changeset aside.
  var operation: String? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, _): "insert"
    case (_, nil): "delete"
    case (let before?, let after?):
      before.indices.contains { $0 != table.changesetIndex && before[$0] != after[$0] } ? "update" : nil
    }
  }
}

/// The rows that two files tell apart, compared by id: as the one has them, and as the other does.
struct FileDifference: DifferingRows {
  private let here: Store
  private let there: Store
  private var tables: [TrackedTable]
  /// The rows to look at, where one record's are asked for.
  private let chosen: Set<RowName>?
  private var left: RowCursor?
  private var right: RowCursor?

  init(_ here: Store, _ there: Store, _ filter: DiffFilter) throws {
    self.here = here
    self.there = there
    tables = try here.read { try TrackedTable.all(in: $0) }.filter(filter.includes)
    chosen = try filter.record.map { record in
      try [here, there].reduce(into: []) { rows, store in
        try store.read { rows.formUnion(try OwnedRows(record, in: $0).all()) }
      }
    }
  }

  mutating func next() throws -> RowPair? {
    while true {
      if let left, let right, let id = [left.id, right.id].compactMap(\.self).min() {
        let before = left.id == id ? left.values : nil
        let after = right.id == id ? right.values : nil
        if before != nil { try left.advance() }
        if after != nil { try right.advance() }
        if let chosen, !chosen.contains(RowName(table: left.table.name, id: id)) { continue }
        return RowPair(table: left.table, id: id, before: before, after: after)
      }
      guard !tables.isEmpty else { return nil }
      let table = tables.removeFirst()
      left = try RowCursor(table, here.connection)
      right = try RowCursor(table, there.connection)
    }
  }
}

/// The rows of a table in the order of their ids.
private final class RowCursor {
  let table: TrackedTable
  private(set) var id: Int64?
  private let statement: RawStatement

  init(_ table: TrackedTable, _ connection: OpaquePointer) throws {
    self.table = table
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    statement = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\" ORDER BY id")
    try advance()
  }

  var values: [SQLValue] { table.columns.indices.map { statement.value(at: Int32($0)) } }

  func advance() throws { id = try statement.step() ? statement.integer(at: 0) : nil }
}
