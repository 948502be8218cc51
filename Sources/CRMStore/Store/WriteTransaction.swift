import GRDB

/// The only door to the tables: rows go in, change and go out here, and the changeset takes note.
///
/// Ids come from a counter that remembers deleted rows, so that no id is ever given twice.
package final class WriteTransaction {
  package let changeset: Int64
  package let database: Database
  package let context: StoreContext
  package let connection: OpaquePointer
  let tables: TrackedTables
  /// What was inserted. A search through a handful of names is quicker than a dictionary of them.
  package private(set) var insertions: [TableInsertion] = []
  /// Rows of other programs that the changeset took in.
  private var adopted: [String: InsertedRows] = [:]
  /// How many statements may have written to the journal.
  private(set) var changeCount = 0
  /// Takes note of the lines of a file, during an import.
  package var lines: ImportLines?
  private var statements: [String: RawStatement] = [:]
  /// What layers above keep until it ends.
  package var belongings = Belongings()
  /// Whether it puts rows back as they were: nothing is to be decided anew by them.
  package var isUndo = false

  init(
    changeset: Int64, database: Database, connection: OpaquePointer, tables: TrackedTables,
    context: StoreContext
  ) {
    self.changeset = changeset
    self.database = database
    self.connection = connection
    self.tables = tables
    self.context = context
  }

  /// Inserts a row and returns its id.
  ///
  /// - Parameter values: every column between `id` and `changeset_id`, in the order of the table.
  @discardableResult
  package func insert(into table: String, _ values: [SQLValue]) throws -> Int64 {
    let row = try row(into: table)
    for value in values { try row.add(value) }
    return try row.insert()
  }

  /// Begins a row, for those who insert many: its columns between `id` and `changeset_id` are added in order.
  package func row(into table: String) throws -> TableInsertion {
    let insertion = try insertions(into: table) ?? beginInsertions(into: table)
    try insertion.begin()
    return insertion
  }

  /// Begins a row under the id that it had elsewhere; `nil` where ids of the table that come later were given.
  package func row(into table: String, id: Int64) throws -> TableInsertion? {
    let insertion = try insertions(into: table) ?? beginInsertions(into: table)
    return try insertion.begin(id: id) ? insertion : nil
  }

  /// Changes columns of one row.
  package func update(_ table: String, id: Int64, _ changes: [(column: String, value: SQLValue)]) throws {
    guard !changes.isEmpty else { return }
    let list = changes.map { "\"\($0.column)\" = ?" }.joined(separator: ", ")
    try run("UPDATE \"\(table)\" SET \(list) WHERE id = ?", changes.map(\.value) + [.integer(id)])
  }

  package func delete(from table: String, id: Int64) throws {
    try run("DELETE FROM \"\(table)\" WHERE id = ?", [.integer(id)])
  }

  /// Runs a statement, prepared once a transaction.
  package func run(_ sql: String, _ values: [SQLValue]) throws {
    let statement = try statements[sql] ?? RawStatement(connection, sql)
    statements[sql] = statement
    changeCount += 1
    try statement.run(values)
  }

  /// Notes the file whose rows the changeset holds.
  package func setSource(_ file: SourceFile) throws {
    try run(
      "UPDATE changeset SET source_name = ?, source_sha256 = ? WHERE id = ?",
      [.text(file.name), .text(file.sha256), .integer(changeset)])
  }

  /// Whether anything was inserted, changed or deleted.
  package var hasChanges: Bool {
    get throws {
      try insertions.contains { $0.count > 0 } || !adopted.isEmpty
        || Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM before_image WHERE changeset_id = ?)",
          arguments: [changeset]) ?? false
    }
  }

  /// - Throws: ``HistoryError/unreadableImage(table:)`` for a name that the triggers did not write.
  func table(named name: String) throws -> TrackedTable {
    guard let table = try tables.table(named: name) else {
      throw HistoryError.unreadableImage(table: name)
    }
    return table
  }

  /// What was inserted into a table; `nil` for nothing.
  package func insertions(into table: String) -> TableInsertion? {
    for insertion in insertions where insertion.table.name == table { return insertion }
    return nil
  }

  /// Takes rows in that are there already.
  func adopt(_ rows: InsertedRows, into table: String) { if rows.count > 0 { adopted[table] = rows } }

  /// What was inserted into a table or taken in; `nil` for nothing.
  package func insertedRows(in table: String) -> InsertedRows? {
    insertions(into: table).map(InsertedRows.init) ?? adopted[table]
  }

  /// The tables that rows were inserted into or taken in.
  var tablesWithInsertions: [String] { insertions.map(\.table.name) + adopted.keys }

  private func beginInsertions(into name: String) throws -> TableInsertion {
    let last = try Int64.fetchOne(
      database,
      sql: """
        SELECT max(
          ifnull((SELECT max(id) FROM "\(name)"), 0),
          ifnull((SELECT max(last_id) FROM changeset_table WHERE table_name = ?1), 0))
        """, arguments: [name])
    let insertion = try TableInsertion(
      try table(named: name), connection: connection, changeset: changeset, lastKnown: last ?? 0)
    insertions.append(insertion)
    return insertion
  }
}

extension WriteTransaction {
  /// Drops an index that many rows are about to fill, and returns the statement that makes it again, word for word.
  package func dropIndex(_ name: String) throws -> String? {
    let sql = try String.fetchOne(
      database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", arguments: [name])
    if sql != nil { try database.execute(sql: "DROP INDEX \"\(name)\"") }
    return sql
  }

  /// Makes an index of numbers that ``dropIndex(_:)`` left out.
  ///
  /// SQLite sorts the entries, and millions of them do not belong in memory: they wait in a file that has no name. What
  /// names people is sorted in memory, so that no disk outside the database ever holds it.
  package func makeIndexOfNumbers(_ sql: String) throws {
    try database.execute(sql: "PRAGMA temp_store = FILE")
    defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
    try database.execute(sql: sql)
  }
}

/// The file an import read: what a changeset remembers of it.
package struct SourceFile: Sendable, Hashable {
  /// The name as it was given.
  package var name: String
  /// 64 hexadecimal digits.
  package var sha256: String

  package init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }
}
