import Tabular

/// The changesets that moved reminders from one day to another.
struct ReminderMoves {
  private let store: Store
  private let database: Database
  private let tables: [TrackedTable]

  init(_ store: Store, _ database: Database) throws {
    self.store = store
    self.database = database
    tables = try store.trackedTables(database)
  }

  /// The last changeset that moved what a reminder is about, or until when it is put off; `nil` where it is where it was
  /// from the first.
  ///
  /// - Parameter note: the row that notes what was done about the reminder.
  func last(of reminder: Reminder, noted note: Int64?) throws -> Int64? {
    var moves: [Int64] = []
    if case .task(let id, let occurrence) = reminder.id {
      let columns = ["due_on", "due_at"]
      // A task that recurs is at another day of its series each time, and has another name.
      let move = try lastMove("task", id, columns) { row in
        row("occurs_on").asText == occurrence?.description
      }
      if let move { moves.append(move) }
    }
    if let note, let move = try lastMove("reminder", note, ["snoozed_until"], where: { _ in true }) {
      moves.append(move)
    }
    return moves.max()
  }

  private func lastMove(
    _ name: String, _ id: Int64, _ columns: [String], where isMeant: ((String) -> SQLValue) -> Bool
  ) throws -> Int64? {
    guard let table = tables.first(where: { $0.name == name }) else { return nil }
    let current = try CurrentRows(store.connection, table)
    let history = try RowHistory(RowName(table: name, id: id), table, in: database, current)
    let spans = history.spans(of: name) { values in
      func value(_ column: String) -> SQLValue {
        table.columns.firstIndex(of: column).map { values[$0] } ?? .null
      }
      let day = columns.map(value)
      guard isMeant(value), day.contains(where: { $0 != .null }) else { return .null }
      return .text(day.map { "\($0)" }.joined(separator: " "))
    }
    return spans.count > 1 ? spans.last?.from.changeset : nil
  }
}
