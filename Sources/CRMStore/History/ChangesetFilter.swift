import GRDB

/// Which changesets a log is about; what is left out is no condition.
package struct ChangesetFilter: Sendable, Equatable {
  /// That touched this record, or anything of it.
  package var record: JournalledRecord?
  package var actor: String?
  /// That the command line contains; case does not matter for ASCII letters.
  package var command: String?
  /// The name of the file that was imported, or its SHA-256.
  package var file: String?
  package var at: DateSpan?
  /// That changed rows of this table.
  package var table: String?

  package init() {}

  /// The conditions on `changeset`.
  func condition(in database: Database) throws -> RecordCondition {
    var condition = RecordCondition()
    if let record {
      try JournalProof(database: database).check()
      let changesets = try TouchingChangesets(record: record, database: database).all()
      let list = changesets.sorted().map(String.init).joined(separator: ",")
      condition.add("id IN (SELECT value FROM json_each(?))", .text("[\(list)]"))
    }
    if let actor { condition.add("actor = ?", .text(actor)) }
    condition.add(command, inAnyOf: ["command"])
    if let file {
      condition.add("(source_name = ? OR source_sha256 = ?)", .text(file), .text(file.lowercased()))
    }
    condition.add("at", in: at)
    if let table { try add(table, to: &condition, database) }
    return condition
  }

  /// That wrote rows of a table, or documents of a kind.
  private func add(_ table: String, to condition: inout RecordCondition, _ database: Database) throws {
    let touched =
      "SELECT 1 FROM changeset_table t WHERE t.changeset_id = changeset.id AND t.table_name ="
    let tables = try TrackedTable.all(in: database)
    guard let documents = tables.first(where: \.holdsDocuments), !tables.contains(where: { $0.name == table })
    else { return condition.add("EXISTS (\(touched) ?)", .text(table)) }
    condition.add(
      """
      EXISTS (\(touched) '\(documents.name)'
        AND (EXISTS (SELECT 1 FROM "\(documents.name)" d WHERE d.changeset_id = changeset.id AND d.noun = ?)
          OR EXISTS (SELECT 1 FROM before_image b WHERE b.table_name = '\(documents.name)' AND json_valid(b.content)
            AND changeset.id IN (b.changeset_id, json_extract(b.content, '$.changeset_id'))
            AND json_extract(b.content, '$.noun') = ?)))
      """, .text(table), .text(table))
  }
}

extension Store {
  /// The names of the tables with history, parents before children.
  package func trackedTables() throws -> [String] {
    try read { database in
      try TrackedTable.all(in: database).flatMap { $0.holdsDocuments ? context.model.documents : [$0.name] }
    }
  }
}

/// The changesets that inserted, changed or deleted a record, or anything of it.
///
/// - Complexity: the record's own rows and their journal, whatever the length of history.
struct TouchingChangesets {
  let record: JournalledRecord
  let database: Database

  func all() throws -> Set<Int64> {
    var changesets = Set<Int64>()
    for row in try OwnedRows(record, in: database).all() {
      changesets.formUnion(try inserting(row))
      changesets.formUnion(try changing(row))
    }
    return changesets
  }

  /// The changeset that inserted a row which is there.
  private func inserting(_ row: RowName) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT changeset_id FROM \"\(row.table)\" WHERE id = ?")
    return try Int64.fetchAll(statement, arguments: [row.id])
  }

  /// The changesets of the row's journal, and the one that inserted a row which is gone.
  private func changing(_ row: RowName) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT changeset_id, CASE WHEN json_valid(content) THEN json_extract(content, '$.changeset_id') END
        FROM before_image WHERE table_name = ? AND row_id = ?
        """)
    return try Row.fetchAll(statement, arguments: [row.table, row.id]).flatMap { line -> [Int64] in
      [line[0] as Int64?, line[1] as Int64?].compactMap(\.self)
    }
  }
}
