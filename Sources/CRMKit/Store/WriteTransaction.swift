import GRDB

/// The only door to the tables: rows go in, change and go out here, and the changeset takes note.
///
/// Ids come from a counter that remembers deleted rows, so that no id is ever given twice.
package final class WriteTransaction {
  package let changeset: Int64
  package let database: Database
  package let context: StoreContext
  let connection: OpaquePointer
  let tables: [TrackedTable]
  /// Rows inserted a table, in the order of `tables`.
  private(set) var insertions: [Insertion]
  private let indexes: [String: Int]
  private var statements: [String: RawStatement] = [:]

  /// What one table received in this changeset.
  struct Insertion {
    /// The last id that was ever given; 0 until an id is asked for.
    var lastKnown: Int64?
    var first: Int64?
    var last: Int64?
    var count: Int64 = 0
    var sum = RowSum()
    var hasher: RowHasher
    var statement: RawStatement?
  }

  init(changeset: Int64, database: Database, connection: OpaquePointer, context: StoreContext) throws {
    self.changeset = changeset
    self.database = database
    self.connection = connection
    self.context = context
    tables = try TrackedTable.all(in: database)
    indexes = Dictionary(uniqueKeysWithValues: tables.enumerated().map { ($1.name, $0) })
    insertions = tables.map { Insertion(hasher: RowHasher($0)) }
  }

  /// Inserts a row and returns its id.
  ///
  /// - Parameter values: every column between `id` and `changeset_id`, in the order of the table.
  @discardableResult
  package func insert(into table: String, _ values: [SQLValue]) throws -> Int64 {
    let index = position(of: table)
    let id = try nextID(index)
    let row = [.integer(id)] + values + [.integer(changeset)]
    precondition(row.count == tables[index].columns.count, "every column of \(table) needs a value")
    try statement(index).run(row)
    insertions[index].sum += insertions[index].hasher.hash(row)
    insertions[index].count += 1
    if insertions[index].first == nil { insertions[index].first = id }
    insertions[index].last = id
    return id
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
  func run(_ sql: String, _ values: [SQLValue]) throws {
    let statement = try statements[sql] ?? RawStatement(connection, sql)
    statements[sql] = statement
    try statement.run(values)
  }

  /// Notes the file whose rows the changeset holds.
  func setSource(_ file: SourceFile) throws {
    try run(
      "UPDATE changeset SET source_name = ?, source_sha256 = ? WHERE id = ?",
      [.text(file.name), .text(file.sha256), .integer(changeset)])
  }

  /// Whether anything was inserted, changed or deleted.
  var hasChanges: Bool {
    get throws {
      try insertions.contains { $0.count > 0 }
        || Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM before_image WHERE changeset_id = ?)",
          arguments: [changeset]) ?? false
    }
  }

  func position(of table: String) -> Int {
    guard let index = indexes[table] else { preconditionFailure("\(table) is no table with history") }
    return index
  }

  private func statement(_ index: Int) throws -> RawStatement {
    if let statement = insertions[index].statement { return statement }
    let marks = Array(repeating: "?", count: tables[index].columns.count).joined(separator: ", ")
    let statement = try RawStatement(connection, "INSERT INTO \"\(tables[index].name)\" VALUES (\(marks))")
    insertions[index].statement = statement
    return statement
  }

  private func nextID(_ index: Int) throws -> Int64 {
    let name = tables[index].name
    let last =
      try insertions[index].lastKnown
      ?? Int64.fetchOne(
        database,
        sql: """
          SELECT max(
            ifnull((SELECT max(id) FROM "\(name)"), 0),
            ifnull((SELECT max(last_id) FROM changeset_table WHERE table_name = ?1), 0))
          """, arguments: [name]) ?? 0
    insertions[index].lastKnown = last + 1
    return last + 1
  }
}
