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
      guard try addInsertion() || addJournalEntry() else { return false }
    }
    row.removeAll()
    for cell in pending.removeFirst() { row.append(cell) }
    return true
  }

  /// Adds the next inserted row; false behind the last.
  private mutating func addInsertion() throws -> Bool {
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

  private mutating func addJournalEntry() throws -> Bool {
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

/// The lines that tell two states of a row apart, a field a line.
struct FieldDifference {
  static let columns = [
    Column("table", help: "table of the row"),
    Column("row_id", .integer, use: .detail, help: "id of the row"),
    Column("operation", use: .detail, means: .operation, help: "insert, update, delete or restore"),
    Column("field", help: "column of the table"),
    Column("before", means: .always(.removed), help: "value before"),
    Column("after", means: .always(.added), help: "value after"),
  ]

  let table: TrackedTable
  let row: Int64
  let operation: String

  /// A line for each field that differs; the row's own id and changeset say nothing new.
  func lines(_ before: [SQLValue]?, _ after: [SQLValue]?) -> [[Cell]] {
    let name = table.name(of: after ?? before)
    return pairs(before, after).compactMap { field, old, new in
      guard old != new else { return nil }
      return [
        .text(name), .integer(row), .text(operation), .text(field), old.cell(in: field), new.cell(in: field),
      ]
    }
  }

  /// Both values of every field that one of the states has.
  private func pairs(
    _ before: [SQLValue]?, _ after: [SQLValue]?
  ) -> [(field: String, before: SQLValue, after: SQLValue)] {
    let (old, new) = (before.map(table.fields(of:)) ?? [], after.map(table.fields(of:)) ?? [])
    if old.map(\.name) == new.map(\.name) { return zip(old, new).map { ($0.name, $0.value, $1.value) } }
    let (earlier, later) = (values(old), values(new))
    return (new + old).map(\.name).uniqued().map { ($0, earlier[$0] ?? .null, later[$0] ?? .null) }
  }

  private func values(_ fields: [(name: String, value: SQLValue)]) -> [String: SQLValue] {
    Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
  }
}

extension SQLValue {
  /// Columns of instants are called `at`, `since` or `as_of`, or end in `_at`.
  func cell(in column: String) -> Cell {
    switch self {
    case .null: .null
    case .integer(let value) where ["at", "since", "as_of"].contains(column) || column.hasSuffix("_at"):
      .instant(value)
    case .integer(let value): .integer(value)
    case .text(let text): .text(text)
    }
  }
}

extension ValueMeaning {
  package static let operation = words(["insert": .added, "restore": .added, "delete": .removed])
}

/// The rows of a table as some moment of history left them; its statements are prepared once.
final class RowStates {
  private let table: TrackedTable
  private let current: CurrentRows
  private let afterChangeset: RawStatement
  private let afterEntry: RawStatement
  private let reader: BeforeImageReader

  init(_ table: TrackedTable, _ connection: OpaquePointer) throws {
    self.table = table
    current = try CurrentRows(connection, table)
    reader = BeforeImageReader(table)
    func entry(_ condition: String) throws -> RawStatement {
      try RawStatement(
        connection,
        """
        SELECT content FROM before_image
        WHERE table_name = ?1 AND row_id = ?2 AND \(condition) ORDER BY id LIMIT 1
        """)
    }
    // What another program wrote comes after every changeset.
    afterChangeset = try entry("ifnull(changeset_id, \(Int64.max)) > ?3")
    afterEntry = try entry("id > ?3")
  }

  /// The row as `changeset` left it; `nil` where it did not exist.
  func values(of row: Int64, after changeset: Int64) throws -> [SQLValue]? {
    let values = try values(of: row, afterChangeset, changeset)
    // A row that was inserted later has no earlier state.
    guard let values, case .integer(let inserter) = values[table.changesetIndex], inserter <= changeset else {
      return nil
    }
    return values
  }

  /// The row as the journal entry `entry` left it.
  func values(of row: Int64, afterEntry entry: Int64) throws -> [SQLValue]? {
    try values(of: row, afterEntry, entry)
  }

  private func values(of row: Int64, _ entry: RawStatement, _ value: Int64) throws -> [SQLValue]? {
    defer { entry.reset() }
    try entry.bind([.text(table.name), .integer(row), .integer(value)])
    guard try entry.step() else { return try current.values(of: row) }
    return try entry.optionalText(at: 0).map(reader.values)
  }
}
