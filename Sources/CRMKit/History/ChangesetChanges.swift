import GRDB
import Tabular

/// The rows and fields that a changeset changed, a field a row: inserted rows first, then the journal in its order.
package struct ChangesetChanges: RowSource {
  package let columns = [
    Column("table", help: "table of the row"),
    Column("row_id", .integer, help: "id of the row"),
    Column("operation", help: "insert, update, delete or restore"),
    Column("field", help: "column of the table"),
    Column("before", help: "value before the changeset"),
    Column("after", help: "value after the changeset"),
  ]

  private let changeset: Int64
  /// Held, because the connection closes with it.
  private let store: Store
  private var connection: OpaquePointer { store.connection }
  private let tables: [TrackedTable]
  private var ranges: [(table: TrackedTable, range: InsertedRange)]
  private let journal: RawStatement
  private var nextRow: Int64 = 0
  private var pending: [[Cell]] = []

  fileprivate init(_ changeset: Int64, _ store: Store, _ database: Database) throws {
    self.changeset = changeset
    self.store = store
    tables = try TrackedTable.all(in: database)
    ranges = try tables.compactMap { table in
      try InsertedRange(of: changeset, table: table.name, in: database).map { (table, $0) }
    }
    nextRow = ranges.first?.range.first ?? 0
    journal = try RawStatement(
      store.connection,
      "SELECT id, table_name, row_id, operation, content FROM before_image WHERE changeset_id = ? ORDER BY id"
    )
    try journal.bind(changeset, at: 1)
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    while pending.isEmpty {
      guard try takeInsertion() || takeJournalEntry() else { return false }
    }
    row.removeAll()
    for cell in pending.removeFirst() { row.append(cell) }
    return true
  }

  /// Takes the next inserted row; false when all have been taken.
  private mutating func takeInsertion() throws -> Bool {
    guard let (table, range) = ranges.first else { return false }
    guard nextRow <= range.last else {
      ranges.removeFirst()
      nextRow = ranges.first?.range.first ?? 0
      return true
    }
    let state = RowState(table, connection)
    if let values = try state.values(of: nextRow, after: changeset) {
      append(table, nextRow, "insert", before: nil, after: values)
    }
    nextRow += 1
    return true
  }

  private mutating func takeJournalEntry() throws -> Bool {
    guard try journal.step() else { return false }
    let name = journal.text(at: 1)
    guard let table = tables.first(where: { $0.name == name }) else { return true }
    let before = try journal.optionalText(at: 4).map { try BeforeImageReader(table).values($0) }
    let row = journal.integer(at: 2)
    let after = try RowState(table, connection).values(of: row, afterEntry: journal.integer(at: 0))
    append(table, row, journal.text(at: 3), before: before, after: after)
    return true
  }

  /// Queues a line for each field that differs; the row's own id and changeset say nothing new.
  private mutating func append(
    _ table: TrackedTable, _ row: Int64, _ operation: String, before: [SQLValue]?, after: [SQLValue]?
  ) {
    for (index, column) in table.columns.enumerated() where index > 0 && index != table.changesetIndex {
      let old = before?[index] ?? .null
      let new = after?[index] ?? .null
      guard old != new else { continue }
      pending.append([
        .text(table.name), .integer(row), .text(operation), .text(column), old.cell, new.cell,
      ])
    }
  }
}

/// A row as some moment of history left it.
private struct RowState {
  let table: TrackedTable
  let connection: OpaquePointer

  init(_ table: TrackedTable, _ connection: OpaquePointer) {
    self.table = table
    self.connection = connection
  }

  /// The row as `changeset` left it; `nil` where it did not exist.
  func values(of row: Int64, after changeset: Int64) throws -> [SQLValue]? {
    try values(of: row, entryWhere: "changeset_id > ?3", changeset)
  }

  /// The row as the journal entry `entry` left it.
  func values(of row: Int64, afterEntry entry: Int64) throws -> [SQLValue]? {
    try values(of: row, entryWhere: "id > ?3", entry)
  }

  private func values(of row: Int64, entryWhere condition: String, _ value: Int64) throws -> [SQLValue]? {
    let entry = try RawStatement(
      connection,
      """
      SELECT content FROM before_image
      WHERE table_name = ?1 AND row_id = ?2 AND \(condition) ORDER BY id LIMIT 1
      """)
    try entry.bind([.text(table.name), .integer(row), .integer(value)])
    guard try entry.step() else { return try CurrentRows(connection, table).values(of: row) }
    return try entry.optionalText(at: 0).map { try BeforeImageReader(table).values($0) }
  }
}

extension SQLValue {
  var cell: Cell {
    switch self {
    case .null: .null
    case .integer(let value): .integer(value)
    case .text(let text): .text(text)
    }
  }
}

extension Store {
  /// What a changeset changed, field by field.
  /// - Throws: ``HistoryError/unknownChangeset(_:)``.
  package func changes(of changeset: Int64) throws -> ChangesetChanges {
    _ = try self.changeset(changeset)
    return try read { try ChangesetChanges(changeset, self, $0) }
  }
}
