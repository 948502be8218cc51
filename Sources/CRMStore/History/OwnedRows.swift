import GRDB

/// A row of a table with history.
package struct RowName: Hashable, Sendable {
  let table: String
  let id: Int64

  package init(table: String, id: Int64) {
    self.table = table
    self.id = id
  }
}

extension UndoConflict {
  var name: RowName { RowName(table: table, id: row) }
}

/// The rows of a record in its own table and in those that hang on it, what is gone included.
///
/// - Complexity: the record's own rows and their journal, found by indexes alone.
struct OwnedRows {
  let owner: JournalOwner
  let id: Int64
  let database: Database

  init(_ record: JournalledRecord, in database: Database) {
    owner = record.owner
    id = record.id
    self.database = database
  }

  /// Every row that is the record's, or was when the journal noted it; the record's own first, then table by table.
  func all() throws -> [RowName] {
    let tables = try TrackedTable.all(in: database)
    var rows = [RowName(table: owner.noun, id: id)]
    for table in tables where try isIndexed(table) {
      let sql = "SELECT id FROM \"\(table.name)\" WHERE \(column) = ? ORDER BY id"
      rows += try Int64.fetchAll(database, sql: sql, arguments: [id]).map {
        RowName(table: table.name, id: $0)
      }
    }
    rows += try gone(tables)
    for inner in owner.inner {
      for row in rows where row.table == inner.noun {
        rows += try OwnedRows(JournalledRecord(inner, row.id), in: database).all()
      }
    }
    return rows.uniqued()
  }

  private var column: String { "\(owner.noun)_id" }

  /// Rows that the journal knows as the record's: it says of every image about whom it is, and of which record it was a part.
  private func gone(_ tables: [TrackedTable]) throws -> [RowName] {
    let parts = tables.filter { $0.parent == owner.noun }.map { "'\($0.name)'" }.joined(separator: ", ")
    let isSubject = tables.first?.subject == column
    let sql = """
      SELECT DISTINCT table_name, row_id FROM before_image
      WHERE \(isSubject ? "\(column) = ?" : "parent_id = ? AND table_name IN (\(parts))") ORDER BY 1, 2
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

/// Which changeset a state comes from.
package struct Provenance: Sendable, Equatable {
  package var changeset: Int64
  package var at: Instant
  package var actor: String
  package var command: String
  /// The file that was imported.
  package var sourceName: String?
}

extension Provenance {
  /// What another program wrote: which changeset that is, and of when, the next write will say.
  static let external = Provenance(
    changeset: 0, at: Instant(seconds: 0), actor: "external", command: "changed by another program")

  /// Whether history has not yet taken it in.
  package var isExternal: Bool { changeset == 0 }

  /// A changeset; what names none that is there was written by another program.
  package init(_ changeset: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT at, actor, command, source_name FROM changeset WHERE id = ?",
      arguments: [changeset])
    guard let row else {
      self = .external
      return
    }
    self.init(
      changeset: changeset, at: Instant(seconds: row[0]), actor: row[1], command: row[2], sourceName: row[3])
  }
}
