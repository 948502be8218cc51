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
