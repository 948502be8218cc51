import GRDB

/// The rows that changed between two changesets: as the one left them, and as the other did.
struct ChangesetDifference: DifferingRows {
  private let from: Int64
  private let to: Int64
  private let store: Store
  private var tables: [TrackedTable]
  /// The rows to look at, where one record's are asked for.
  private let chosen: [String: [Int64]]?
  private var table: TrackedTable?
  private var states: RowStates?
  private var ids: RawStatement?
  /// Whether the rows that the journal does not name are counted by themselves.
  private var skipsPlainRows = false

  /// - Parameters: either end may be the earlier one.
  init(from: Int64, to: Int64, _ filter: DiffFilter, _ store: Store, in database: Database) throws {
    self.from = from
    self.to = to
    self.store = store
    chosen = try filter.record.map { record in
      let rows = try OwnedRows(record, in: database).all()
      return Dictionary(grouping: rows, by: \.table).mapValues { $0.map(\.id).sorted() }
    }
    let touched =
      try chosen.map { Set($0.keys) }
      ?? Set(
        String.fetchAll(
          database,
          sql: """
            SELECT DISTINCT table_name FROM changeset_table WHERE changeset_id > ? AND changeset_id <= ?
            """, arguments: [min(from, to), max(from, to)]))
    tables = try TrackedTable.all(in: database).filter { filter.includes($0) && touched.contains($0.name) }
  }

  mutating func next() throws -> RowPair? {
    while true {
      if let ids, let table, let states, try ids.step() {
        let id = ids.integer(at: 0)
        return RowPair(
          table: table, id: id, before: try states.values(of: id, after: from),
          after: try states.values(of: id, after: to))
      }
      guard !tables.isEmpty else { return nil }
      try begin(tables.removeFirst())
    }
  }

  /// A row that came in the range and that nothing has touched since reads as it does now after the range, and was not
  /// there before it.
  mutating func countPlainRows() throws -> [DiffStatistics] {
    guard chosen == nil else { return [] }
    skipsPlainRows = true
    return try tables.map { table in
      // Of documents each is looked at for its kind; they stand where their table does.
      guard !table.holdsDocuments else { return DiffStatistics(table: table.name) }
      let counter = try RawStatement(
        store.connection,
        """
        SELECT count(*) FROM "\(table.name)" WHERE \(Self.inserted)
          AND id NOT IN (SELECT row_id FROM before_image WHERE table_name = ?1)
        """)
      try counter.bind(bounds(table))
      let count = try counter.step() ? Int(counter.integer(at: 0)) : 0
      var statistics = DiffStatistics(table: table.name)
      if from < to { statistics.inserted = count } else { statistics.deleted = count }
      return statistics
    }
  }

  private func bounds(_ table: TrackedTable) -> [SQLValue] {
    [.text(table.name), .integer(min(from, to)), .integer(max(from, to))]
  }

  private mutating func begin(_ table: TrackedTable) throws {
    self.table = table
    states = try RowStates(table, store.connection)
    if let chosen {
      let list = (chosen[table.name] ?? []).map(String.init).joined(separator: ",")
      ids = try RawStatement(store.connection, "SELECT value FROM json_each(?) ORDER BY value")
      try ids?.bind(.text("[\(list)]"), at: 1)
    } else {
      let plain =
        skipsPlainRows && !table.holdsDocuments
        ? "" : "SELECT id FROM \"\(table.name)\" WHERE \(Self.inserted) UNION"
      ids = try RawStatement(store.connection, "\(plain) \(Self.journalled)")
      try ids?.bind(bounds(table))
    }
  }

  // The plus signs lead SQLite to the indexes of changesets: those of tables and rows would walk all of history.
  private static let ranges =
    "FROM changeset_table WHERE +table_name = ?1 AND changeset_id > ?2 AND changeset_id <= ?3"

  /// Rows that are there and came in the range.
  private static let inserted = """
    changeset_id > ?2 AND changeset_id <= ?3
      AND id BETWEEN (SELECT min(first_id) \(ranges)) AND (SELECT max(last_id) \(ranges))
    """

  /// Rows that a changeset of the range changed or deleted, and, among the ids it gave, all that were touched since.
  private static let journalled = """
    SELECT row_id FROM before_image WHERE table_name = ?1
      AND row_id BETWEEN (SELECT min(first_id) \(ranges)) AND (SELECT max(last_id) \(ranges))
    UNION
    SELECT row_id FROM before_image WHERE changeset_id > ?2 AND changeset_id <= ?3 AND +table_name = ?1
    ORDER BY 1
    """
}
