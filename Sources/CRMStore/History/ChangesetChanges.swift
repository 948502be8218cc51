import GRDB
import Tabular

/// The rows and fields that a changeset changed, a field a row: inserted rows first, then the journal in its order.
package struct ChangesetChanges: RowSource {
  package let columns = FieldDifference.columns

  private let changeset: Int64
  /// Held, because the connection closes with it.
  private let store: Store
  private var connection: OpaquePointer { store.connection }
  private let tables: [TrackedTable]
  private var ranges: [(table: TrackedTable, range: InsertedRange)]
  private let journal: RawStatement
  private var nextRow: Int64 = 0
  private var pending: [[Cell]] = []
  private var states: [String: RowStates] = [:]

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
    if let values = try state(of: table).values(of: nextRow, after: changeset),
      values[table.changesetIndex] == .integer(changeset)
    {
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
    let after = try state(of: table).values(of: row, afterEntry: journal.integer(at: 0))
    append(table, row, journal.text(at: 3), before: before, after: after)
    return true
  }

  private mutating func state(of table: TrackedTable) throws -> RowStates {
    if let known = states[table.name] { return known }
    let made = try RowStates(table, connection)
    states[table.name] = made
    return made
  }

  /// Queues a line for each field that differs.
  private mutating func append(
    _ table: TrackedTable, _ row: Int64, _ operation: String, before: [SQLValue]?, after: [SQLValue]?
  ) {
    pending += FieldDifference(table: table, row: row, operation: operation).lines(before, after)
  }
}

extension Store {
  /// What a changeset changed, field by field.
  /// - Throws: ``HistoryError/unknownChangeset(_:)``, ``HistoryError/unreadableImage(table:)``.
  package func changes(of changeset: Int64) throws -> ChangesetChanges {
    _ = try self.changeset(changeset)
    return try read { database in
      try JournalProof(database: database).check(changeset...changeset)
      return try ChangesetChanges(changeset, self, database)
    }
  }
}
