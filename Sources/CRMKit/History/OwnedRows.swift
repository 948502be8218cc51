import GRDB

/// A row of a table with history.
struct RowName: Hashable, Sendable {
  let table: String
  let id: Int64
}

/// The rows of a record in its own table and in those that hang on it, what is gone included.
///
/// - Complexity: the record's own rows and their journal, found by indexes alone.
struct OwnedRows {
  /// The record's own table.
  let owner: String
  let id: Int64
  let database: Database

  /// Every row that is the record's, or was when the journal noted it; the record's own first, then table by table.
  func all() throws -> [RowName] {
    let tables = try TrackedTable.all(in: database)
    var rows = [RowName(table: owner, id: id)]
    for table in tables where try isIndexed(table) {
      let sql = "SELECT id FROM \"\(table.name)\" WHERE \(column) = ? ORDER BY id"
      rows += try Int64.fetchAll(database, sql: sql, arguments: [id]).map {
        RowName(table: table.name, id: $0)
      }
    }
    rows += try isSubject ? gone(from: nil) : gone(from: tables.filter { $0.parent == owner }.map(\.name))
    guard isSubject else { return rows.uniqued() }
    let orders = rows.filter { $0.table == "order" }
    return try (rows + orders.flatMap { try OwnedRows(owner: "order", id: $0.id, database: database).all() })
      .uniqued()
  }

  private var column: String { "\(owner)_id" }

  private var isSubject: Bool { column == TrackedTable.subjectColumn }

  /// Rows that the journal knows as the record's.
  ///
  /// - Parameter tables: those of its parts, `nil` where the journal says of every row whose it was.
  private func gone(from tables: [String]?) throws -> [RowName] {
    let list = tables.map { $0.map { "'\($0)'" }.joined(separator: ", ") }
    let sql = """
      SELECT DISTINCT table_name, row_id FROM before_image
      WHERE \(list.map { "parent_id = ? AND table_name IN (\($0))" } ?? "subject_id = ?") ORDER BY 1, 2
      """
    return try Row.fetchAll(database, sql: sql, arguments: [id]).map { RowName(table: $0[0], id: $0[1]) }
  }

  /// Whether the table names the owner, and finds its rows by an index.
  private func isIndexed(_ table: TrackedTable) throws -> Bool {
    guard table.columns.contains(column) else { return false }
    let sql = """
      SELECT EXISTS (SELECT 1 FROM pragma_index_list(?1) l, pragma_index_info(l.name) i
        WHERE i.seqno = 0 AND i.name = ?2 AND NOT l.partial)
      """
    return try Bool.fetchOne(database, sql: sql, arguments: [table.name, column]) ?? false
  }
}
