import Tabular

/// One write: who, when, by which command, from which file, and how many rows it touched.
package struct Changeset: Sendable, Equatable {
  package var id: Int64
  package var at: Instant
  package var actor: String
  package var command: String
  package var sourceName: String?
  package var sourceSHA256: String?
  /// The changeset that this one undid.
  package var undoes: Int64?
  /// Rows inserted, updated and deleted in all tables.
  package var inserted: Int64
  package var updated: Int64
  package var deleted: Int64
  /// 64 hexadecimal digits.
  package var hash: String

  init(_ row: Row) {
    id = row["id"]
    at = Instant(seconds: row["at"])
    actor = row["actor"]
    command = row["command"]
    sourceName = row["source_name"]
    sourceSHA256 = row["source_sha256"]
    undoes = row["undoes"]
    inserted = row["inserted"]
    updated = row["updated"]
    deleted = row["deleted"]
    hash = row["hash"] ?? ""
  }

  /// The current row of a statement that begins with ``selectSQL``.
  init(_ row: RawStatement) {
    id = row.integer(at: 0)
    at = Instant(seconds: row.integer(at: 1))
    actor = row.text(at: 2)
    command = row.text(at: 3)
    sourceName = row.optionalText(at: 4)
    sourceSHA256 = row.optionalText(at: 5)
    undoes = row.isNull(at: 6) ? nil : row.integer(at: 6)
    hash = row.text(at: 7)
    inserted = row.integer(at: 8)
    updated = row.integer(at: 9)
    deleted = row.integer(at: 10)
  }

  static let selectSQL = """
    SELECT id, at, actor, command, source_name, source_sha256, undoes, lower(hex(hash)) AS hash,
      (SELECT ifnull(sum(inserted), 0) FROM changeset_table WHERE changeset_id = changeset.id) AS inserted,
      (SELECT ifnull(sum(updated), 0) FROM changeset_table WHERE changeset_id = changeset.id) AS updated,
      (SELECT ifnull(sum(deleted), 0) FROM changeset_table WHERE changeset_id = changeset.id) AS deleted
    FROM changeset
    """
}

extension Changeset: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "number of the changeset"),
    Column("at", .instant, help: "when it was written"),
    Column("actor", help: "who wrote it"),
    Column("command", help: "the command line, secrets struck out"),
    Column("source_name", shown: false, help: "the file that was imported"),
    Column("source_sha256", shown: false, help: "SHA-256 of that file"),
    Column("undoes", .integer, shown: false, help: "the changeset that it undid"),
    Column("inserted", .integer, help: "rows inserted"),
    Column("updated", .integer, help: "rows updated"),
    Column("deleted", .integer, help: "rows deleted"),
    Column("hash", shown: false, help: "SHA-256 that chains it to the one before"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .instant(at.seconds), .text(actor), .text(command), .optional(sourceName),
      .optional(sourceSHA256), undoes.map(Cell.integer) ?? .null, .integer(inserted), .integer(updated),
      .integer(deleted), .text(hash),
    ]
  }
}

extension Store {
  /// One changeset.
  /// - Throws: ``HistoryError/unknownChangeset(_:)``, ``HistoryError/missingChangeset(_:)``.
  package func changeset(_ id: Int64) throws -> Changeset {
    try read { database in
      guard
        let row = try Row.fetchOne(database, sql: Changeset.selectSQL + " WHERE id = ?", arguments: [id])
      else { throw try JournalProof(database: database).absence(of: id) }
      return Changeset(row)
    }
  }

  /// The last changeset, `nil` in a database that was never written to.
  package func head() throws -> Changeset? {
    try read { database in
      try Row.fetchOne(database, sql: Changeset.selectSQL + " ORDER BY id DESC LIMIT 1").map(Changeset.init)
    }
  }

  /// The last changeset's number, `nil` in a database that was never written to.
  package func lastChangeset() throws -> Int64? {
    try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM changeset") }
  }
}

/// Changesets as rows, the newest first, pulled one at a time.
package struct ChangesetList: RowSource {
  package var columns: [Column] { Changeset.columns }

  /// The connection closes with it.
  private let store: Store
  private let condition: RecordCondition
  private let statement: RawStatement
  private var emitted = 0

  fileprivate init(_ store: Store, _ condition: RecordCondition) throws {
    self.store = store
    self.condition = condition
    statement = try RawStatement(
      store.connection, "\(Changeset.selectSQL) WHERE \(condition.sql) ORDER BY id DESC")
    try statement.bind(condition.values)
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    guard try statement.step() else { return false }
    emitted += 1
    row.removeAll()
    for cell in Changeset(statement).cells { row.append(cell) }
    return true
  }

  package mutating func countRemaining() throws -> Int? { try countAll().map { $0 - emitted } }

  package func countAll() throws -> Int? {
    let counter = try RawStatement(
      store.connection, "SELECT count(*) FROM changeset\(condition.clause)")
    try counter.bind(condition.values)
    return try counter.step() ? Int(counter.integer(at: 0)) : nil
  }
}

extension Store {
  /// The changesets that pass a filter, the newest first.
  ///
  /// - Complexity: those of one record are found by indexes; that no entry of the journal is missing is found out by a
  ///   count over a narrow index.
  package func changesets(_ filter: ChangesetFilter = ChangesetFilter()) throws -> ChangesetList {
    try read { try ChangesetList(self, filter.condition(in: $0)) }
  }
}
