import Tabular

/// What an import of users did.
package struct UserImportSummary: Sendable, Equatable {
  package let summary: ImportSummary

  package init(_ summary: ImportSummary) { self.summary = summary }
}

extension UserImportSummary: Tabulated {
  package static let columns =
    ImportSummary.columns.filter { $0.name != "new_fields" } + [
      Column("new_teams", .integer, help: "teams added for names in the file"),
      Column("new_leads", .integer, help: "users added for managers named in the file"),
    ]

  package var cells: [Cell] {
    zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [.integer(Int64(summary.teams.newTeams)), .integer(Int64(summary.teams.newLeads))]
  }
}

/// What an import of users made beside them.
package struct TeamCounts: ImportCounts {
  package var newTeams = 0
  package var newLeads = 0

  package init() {}
}

extension ImportSummary {
  /// What an import of users made beside them.
  package var teams: TeamCounts {
    get { counts[TeamCounts.self] }
    set { counts[TeamCounts.self] = newValue }
  }
}

extension Store {
  /// Adds or updates users from a file, found by their name; the teams and managers that it names are made where they are not
  /// there.
  ///
  /// - Throws: ``ReadError`` for a file that cannot be read at all, ``ImportPlanError``, ``StoreError``.
  package func importUsers(
    _ options: ImportOptions, _ drafter: UserDrafter, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> ImportSummary {
    try importRecords(
      options, mapper: { try FieldMapper($0, options.mapping, drafter) },
      writer: { transaction, _, _ in UserWriter(transaction, options.mode) }, progress: progress)
  }
}

/// Takes the rows of an import of users.
private struct UserWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let mode: ImportOptions.Mode
  /// Users that a row of this file is.
  private var touched = IDSet()
  private var counts = TeamCounts()
  private var database: Database { transaction.database }

  init(_ transaction: WriteTransaction, _ mode: ImportOptions.Mode) {
    self.transaction = transaction
    self.mode = mode
  }

  mutating func take(_ row: MappedRow<UserDraft>, of record: Tabular.Record, _ tally: inout ImportTally)
    throws
  {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    try tally.count(write(row.draft), record)
  }

  func finish(_ tally: inout ImportTally) { tally.summary.teams = counts }

  private mutating func write(_ draft: UserDraft) throws -> RowOutcome {
    let name = draft.name ?? ""
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM user WHERE name = ?", arguments: [name])
    else {
      if mode == .update { return .skipped(code: "not_found", message: "no user has the name") }
      let id = try transaction.insertUser(draft)
      touched.insert(id)
      _ = try place(id, draft)
      return .created
    }
    let id: Int64 = row["id"]
    if touched.contains(id) {
      return .skipped(
        code: "duplicate_in_file", message: "an earlier row of the file is user '\(name)' already")
    }
    touched.insert(id)
    if mode == .create { return .skipped(code: "exists", message: "user '\(name)' exists already") }
    let changes = draft.changes.filter { row[$0.column] as SQLValue? ?? .null != $0.value }
    try transaction.update("user", id: id, changes.map { ($0.column, $0.value) })
    let isPlaced = try place(id, draft)
    return changes.isEmpty && !isPlaced ? .unchanged : .updated
  }

  /// Puts a user into the teams of a row, under the manager.
  ///
  /// - Returns: whether anything changed.
  private mutating func place(_ user: Int64, _ draft: UserDraft) throws -> Bool {
    let names = draft.teams.isEmpty ? [draft.manager].compactMap(\.self) : draft.teams
    var isChanged = false
    for name in names {
      let (team, isNew) = try self.team(name, draft)
      if try transaction.join(user: user, team: team) || isNew { isChanged = true }
    }
    return isChanged
  }

  /// The team of a name; one that is new takes the manager and the region of the first row that names it.
  private mutating func team(_ name: String, _ draft: UserDraft) throws -> (id: Int64, isNew: Bool) {
    if let id = try Int64.fetchOne(database, sql: "SELECT id FROM team WHERE name = ?", arguments: [name]) {
      return (id, false)
    }
    counts.newTeams += 1
    var team = Team(name: name)
    team.region = draft.region
    return (try transaction.insertTeam(team, lead: draft.manager.map { try lead($0) }), true)
  }

  private mutating func lead(_ name: String) throws -> Int64 {
    if let id = try Int64.fetchOne(database, sql: "SELECT id FROM user WHERE name = ?", arguments: [name]) {
      return id
    }
    counts.newLeads += 1
    var draft = UserDraft()
    draft.name = name
    return try transaction.insertUser(draft)
  }
}
