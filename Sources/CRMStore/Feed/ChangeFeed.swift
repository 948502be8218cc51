import Tabular

/// What was written since a place in history, an event a row and changeset, in the order of the changesets.
///
/// Whoever applies every event to the rows that those before left has the rows of the database.
package struct ChangeFeed: RowSource {
  package static let columns = [
    Column("cursor", help: "place behind the event, for --since"),
    Column("changeset", .integer, help: "number of the changeset"),
    Column("at", .instant, help: "when it was written"),
    Column("actor", help: "who wrote it"),
    Column("command", shown: false, help: "the command line, secrets struck out"),
    Column("noun", shown: false, help: "noun that the row belongs to"),
    Column("noun_id", .integer, shown: false, help: "id of the noun's record"),
    Column("table", help: "table of the row"),
    Column("id", .integer, help: "id of the row"),
    Column("operation", help: "insert, update or delete"),
    Column("before", .json, help: "fields before: those that an update changed, all that a delete took"),
    Column("after", .json, help: "fields after: those that an update changed, all of an insert"),
  ]

  package var columns: [Column] { ChangeFeed.columns }

  /// The place behind the last event that was pulled, and behind those that were passed over.
  package private(set) var cursor: FeedCursor

  private let store: Store
  private let snapshot: ReadSnapshot
  private let tables: [FeedTable]
  private let names: Set<String>
  /// The last changeset.
  private let last: Int64
  private let changesets: RawStatement
  private let written: RawStatement
  private var rows: [String: FeedRows] = [:]
  private var current: FeedChangeset?
  /// Events of the current changeset that were taken, and those that had been before.
  private var taken: Int64 = 0
  private var skipped: Int64 = 0

  fileprivate init(_ store: Store, since cursor: FeedCursor, filter: FeedFilter) throws {
    self.store = store
    self.cursor = cursor
    snapshot = try ReadSnapshot(of: store)
    let (tables, isKnown, last) = try store.read { database in
      (
        try FeedTable.all(in: database),
        try Bool.fetchOne(
          database, sql: "SELECT ?1 = 0 OR EXISTS (SELECT 1 FROM changeset WHERE id = ?1)",
          arguments: [cursor.changeset]) ?? false,
        try Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset") ?? 0
      )
    }
    guard isKnown else { throw FeedError.unknownCursor(cursor.description, last: last) }
    self.tables = tables
    self.last = last
    names = try filter.names(among: FeedTable.names(of: tables, store.context.model))
    changesets = try RawStatement(
      store.connection, "SELECT id, at, actor, command FROM changeset WHERE id >= ? ORDER BY id")
    written = try RawStatement(
      store.connection, "SELECT table_name FROM changeset_table WHERE changeset_id = ?")
    try changesets.bind(cursor.event == nil ? cursor.changeset + 1 : cursor.changeset, at: 1)
    skipped = cursor.event ?? 0
  }

  package mutating func next(into row: inout RowBuffer) throws -> Bool {
    while try current != nil || advance() {
      guard let (event, operation) = try current?.next() else {
        try finishChangeset()
        continue
      }
      taken += 1
      guard taken > skipped, let current else { continue }
      cursor = FeedCursor(changeset: current.id, event: taken)
      guard names.contains(event.tableName) else { continue }
      write(event, operation, of: current, into: &row)
      return true
    }
    return false
  }

  /// What is left is not counted: it may be all of history.
  package mutating func countRemaining() -> Int? { 0 }

  /// Lets the database go on.
  package func close() { snapshot.end() }

  /// Goes to the next changeset; false after the last.
  private mutating func advance() throws -> Bool {
    guard try changesets.step() else { return false }
    try store.context.interruption.check()
    try written.bind(changesets.integer(at: 0), at: 1)
    defer { written.reset() }
    var names: Set<String> = []
    while try written.step() { names.insert(written.text(at: 0)) }
    current = FeedChangeset(
      changesets, try tables.filter { names.contains($0.name) }.map { try rows(of: $0) })
    taken = 0
    return true
  }

  private mutating func finishChangeset() throws {
    guard let id = current?.id else { return }
    guard taken >= skipped else {
      throw FeedError.unknownCursor(FeedCursor(changeset: id, event: skipped).description, last: last)
    }
    cursor = FeedCursor(changeset: id)
    skipped = 0
    current = nil
  }

  private mutating func rows(of table: FeedTable) throws -> FeedRows {
    if let known = rows[table.name] { return known }
    let made = try FeedRows(table, store.connection)
    rows[table.name] = made
    return made
  }

  private func write(
    _ event: FeedEvent, _ operation: FeedEvent.Operation, of changeset: FeedChangeset,
    into row: inout RowBuffer
  ) {
    row.removeAll()
    let cells: [Cell] = [
      .text(cursor.description), .integer(changeset.id), .instant(changeset.at.seconds),
      .text(changeset.actor),
      .text(changeset.command), .text(FeedTable.noun(of: event.tableName)), event.record.cell(in: "noun_id"),
      .text(event.tableName), .integer(event.row), .text(operation.rawValue), event.fields(event.before),
      event.fields(event.after),
    ]
    for cell in cells { row.append(cell) }
  }
}

extension Store {
  /// Every change behind a cursor.
  /// - Throws: ``FeedError``.
  package func changeFeed(since cursor: FeedCursor, of filter: FeedFilter = FeedFilter()) throws -> ChangeFeed
  {
    try ChangeFeed(self, since: cursor, filter: filter)
  }
}

/// Of which tables and nouns a feed tells; of all where nothing is named.
package struct FeedFilter: Sendable, Equatable {
  package var tables: [String]
  package var nouns: [String]

  package init(tables: [String] = [], nouns: [String] = []) {
    self.tables = tables
    self.nouns = nouns
  }

  /// The names of the tables that are meant.
  /// - Throws: ``FeedError/unknownName(_:of:among:)``.
  func names(among all: [(noun: String, table: String)]) throws -> Set<String> {
    if tables.isEmpty && nouns.isEmpty { return Set(all.map(\.table)) }
    for name in tables where !all.contains(where: { $0.table == name }) {
      throw FeedError.unknownName(name, of: "table", among: all.map(\.table))
    }
    let known = all.map(\.noun).uniqued()
    for name in nouns where !known.contains(name) {
      throw FeedError.unknownName(name, of: "noun", among: known)
    }
    return Set(all.filter { tables.contains($0.table) || nouns.contains($0.noun) }.map(\.table))
  }
}

/// A place in the feed of changes: behind a changeset, or behind one of its events.
package struct FeedCursor: Sendable, Hashable {
  /// 0 before the first.
  package var changeset: Int64
  /// How many of its events were taken, `nil` for all of them.
  package var event: Int64?

  /// Before everything.
  package static let start = FeedCursor(changeset: 0)

  package init(changeset: Int64, event: Int64? = nil) {
    self.changeset = changeset
    self.event = event
  }

  /// Reads `12` or `12:3`.
  /// - Throws: ``FeedError/invalidCursor(_:)``.
  package init(parsing text: String) throws(FeedError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, (1...2).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }),
      !text.contains("+")
    else { throw FeedError.invalidCursor(text) }
    changeset = numbers[0]
    event = numbers.count == 2 ? numbers[1] : nil
  }
}

extension FeedCursor: CustomStringConvertible {
  package var description: String { "\(changeset)" + (event.map { ":\($0)" } ?? "") }
}

/// The events of one changeset: what came and what changed, parents before children, then what went, children first.
struct FeedChangeset {
  let id: Int64
  let at: Instant
  let actor: String
  let command: String
  private var passes: [(rows: FeedRows, isForDeletions: Bool)]
  private var isBegun = false

  /// - Parameters:
  ///   - statement: has the row of the changeset.
  ///   - rows: those of the tables that it wrote, parents before children.
  init(_ statement: RawStatement, _ rows: [FeedRows]) {
    id = statement.integer(at: 0)
    at = Instant(seconds: statement.integer(at: 1))
    actor = statement.text(at: 2)
    command = statement.text(at: 3)
    passes = rows.map { ($0, false) } + rows.reversed().map { ($0, true) }
  }

  /// The next event, `nil` after the last.
  mutating func next() throws -> (event: FeedEvent, operation: FeedEvent.Operation)? {
    while let pass = passes.first {
      if !isBegun { try pass.rows.begin(id) }
      isBegun = true
      while let row = try pass.rows.next() {
        let event = try pass.rows.event(row, of: id)
        if let operation = event.operation, (operation == .delete) == pass.isForDeletions {
          return (event, operation)
        }
      }
      passes.removeFirst()
      isBegun = false
    }
    return nil
  }
}

/// Why the feed of changes cannot be read from a place.
package enum FeedError: Error, Sendable, Equatable {
  /// Not the form of a cursor. Exit 64.
  case invalidCursor(String)
  /// No table, or noun, has this name. Exit 64.
  case unknownName(String, of: String, among: [String])
  /// The database has no such place, or not yet. Exit 4.
  case unknownCursor(String, last: Int64)
}
