import GRDB

/// Rows that are not as a changeset left them.
struct UndoConflicts {
  private let target: Int64
  private let transaction: WriteTransaction
  private var database: Database { transaction.database }

  init(of target: Int64, _ transaction: WriteTransaction) {
    self.target = target
    self.transaction = transaction
  }

  /// Every row that the changeset wrote and that reads differently now.
  ///
  /// A row that was changed and changed back is no conflict: contents are compared, not dates.
  func find(in tables: [TrackedTable]) throws -> [UndoConflict] {
    try tables.flatMap { table in
      let current = try CurrentRows(transaction.connection, table)
      return try rowsTouchedLater(table).compactMap { try conflict(table, row: $0, current) }
    }
  }

  /// What another program changed comes after every changeset.
  private func since(_ column: String) -> String { "ifnull(\(column), \(Int64.max))" }

  /// Rows of the changeset with a later journal entry.
  private func rowsTouchedLater(_ table: TrackedTable) throws -> [Int64] {
    let range = try InsertedRange(of: target, table: table.name, in: database)
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT later.row_id FROM before_image later
        WHERE later.table_name = ?1 AND \(since("later.changeset_id")) > ?2 AND later.row_id IN
          (SELECT row_id FROM before_image WHERE changeset_id = ?2 AND +table_name = ?1)
        UNION
        SELECT row_id FROM before_image
        WHERE table_name = ?1 AND row_id BETWEEN ?3 AND ?4
          AND CASE WHEN json_valid(content) THEN json_extract(content, '$.changeset_id') END = ?2 AND \(since("changeset_id")) > ?2
        ORDER BY 1
        """, arguments: [table.name, target, range?.first ?? 0, range?.last ?? -1])
  }

  private func conflict(_ table: TrackedTable, row: Int64, _ current: CurrentRows) throws -> UndoConflict? {
    let next = try Row.fetchOne(
      database,
      sql: """
        SELECT content, changeset_id FROM before_image
        WHERE table_name = ? AND row_id = ? AND \(since("changeset_id")) > ? ORDER BY id LIMIT 1
        """, arguments: [table.name, row, target])
    guard let next else { return nil }
    var reader = BeforeImageReader(table)
    let left = try (next[0] as String?).map { try reader.hash($0) }
    let now = try current.hash(of: row)
    guard left != now else { return nil }
    return UndoConflict(
      undone: target, table: table.name, row: row, changeset: next[1],
      reason: now == nil ? "deleted" : "changed")
  }

  /// Rows that need, by no foreign key, a row that the undo has just taken away.
  func unmetReferences() throws -> [UndoConflict] {
    try transaction.context.model.looseReferences.flatMap { reference in
      let keys = try String.fetchAll(
        database,
        sql: """
          SELECT json_extract(content, '$.\(reference.key)') FROM before_image
          WHERE changeset_id = ? AND +table_name = ? AND operation = 'delete'
          """, arguments: [transaction.changeset, reference.table])
      let ids = try keys.flatMap { key in
        try Int64.fetchAll(
          database,
          sql:
            "SELECT id FROM \"\(reference.child)\" c WHERE \(reference.condition("?1")) ORDER BY id LIMIT 100",
          arguments: [key])
      }
      return Set(ids).sorted().prefix(100).map {
        UndoConflict(
          undone: target, table: reference.child, row: $0, changeset: nil, reason: reference.reason)
      }
    }
  }

  /// Rows of other changesets that point at rows about to go.
  func references(to table: TrackedTable, in range: InsertedRange) throws -> [UndoConflict] {
    let keys = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name, k."from" FROM sqlite_schema s, pragma_foreign_key_list(s.name) k
        WHERE s.type = 'table' AND k."table" = ? AND s.name NOT IN ('changeset_table', 'before_image')
        """, arguments: [table.name])
    return try keys.flatMap { key -> [UndoConflict] in
      let child: String = key[0]
      let column: String = key[1]
      return try Row.fetchAll(
        database,
        sql: """
          SELECT child.id, child.changeset_id FROM "\(child)" child JOIN "\(table.name)" parent
            ON parent.id = child."\(column)"
          WHERE parent.id BETWEEN ? AND ? AND parent.changeset_id = ?
          ORDER BY child.id LIMIT 100
          """, arguments: [range.first, range.last, target]
      ).map { UndoConflict(undone: target, table: child, row: $0[0], changeset: $0[1], reason: "referenced") }
    }
  }
}

/// An entry of the journal that is to be taken back.
struct JournalledChange {
  let row: RowName
  /// `update`, `delete` or `restore`.
  let operation: String
  /// The row before; empty where it was not there.
  let content: String

  /// Reads the current line of a statement over table, row, operation and content.
  init(_ line: RawStatement) {
    row = RowName(table: line.text(at: 0), id: line.integer(at: 1))
    operation = line.text(at: 2)
    content = line.optionalText(at: 3) ?? ""
  }
}

/// Entries of the journal that could not be taken back yet, in the order in which that is to be done.
struct WaitingEntries {
  private(set) var entries: [JournalledChange] = []
  /// Their rows: what was done to one of them before has to wait as well.
  private(set) var rows: Set<RowName> = []
  private var reasons: [RowName: String] = [:]

  mutating func add(_ entry: JournalledChange, because failure: SQLiteFailure? = nil) {
    entries.append(entry)
    rows.insert(entry.row)
    if let failure { reasons[entry.row] = failure.isForeignKey ? "referenced" : "taken" }
  }

  /// What they are where they will have to wait for ever.
  func conflicts(of changeset: Int64) -> [UndoConflict] {
    entries.map(\.row).uniqued().map { row in
      UndoConflict(
        undone: changeset, table: row.table, row: row.id, changeset: nil, reason: reasons[row] ?? "referenced"
      )
    }
  }
}
