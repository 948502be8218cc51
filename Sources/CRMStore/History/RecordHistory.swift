import GRDB
import Tabular

/// Every value that each field of one record ever had, read from its rows and their journal.
struct RecordHistory {
  let noun: JournalledNoun
  let id: Int64
  let store: Store
  let database: Database

  /// Columns that say nothing of the record: its number, what history keeps, and a time that every change moves.
  private static let silent: Set<String> = ["id", "changeset_id", "updated_at"]

  /// The spans of every field, field by field in the order of the table and then part by part.
  func spans() throws -> [FieldSpan] {
    let tables = try TrackedTable.all(in: database)
    func history(_ row: RowName) throws -> RowHistory {
      guard let table = tables.first(where: { $0.name == row.table }) else {
        throw HistoryError.unreadableImage(table: row.table)
      }
      return try RowHistory(row, table, in: database, CurrentRows(store.connection, table))
    }
    let own = try history(RowName(table: noun.table, id: id))
    let parts = try partRows()
    return ownSpans(own)
      + (try noun.parts.flatMap { part in
        try (parts[part.table] ?? []).flatMap { row in try partSpans(history(row), part) }
      })
  }

  /// The words that fields go by, also where they never had a value.
  func fields(among spans: [FieldSpan]) throws -> [String] {
    let table = try TrackedTable.all(in: database).first { $0.name == noun.table }
    let columns = table.map { $0.holdsDocuments ? [] : $0.columns.filter(isPlain) } ?? []
    return try (columns + noun.fields.names(database) + noun.parts.map(\.word) + spans.map(\.field)).uniqued()
  }

  private func isPlain(_ column: String) -> Bool {
    !Self.silent.contains(column) && column != noun.fields.column
  }

  private func partRows() throws -> [String: [RowName]] {
    guard let owner = noun.owner, !noun.parts.isEmpty else { return [:] }
    let rows = try OwnedRows(JournalledRecord(owner, id), in: database).all()
    return Dictionary(grouping: rows, by: \.table)
  }

  private func ownSpans(_ history: RowHistory) -> [FieldSpan] {
    guard !history.table.holdsDocuments else { return documentSpans(history) }
    let columns = history.table.columns
    let plain = columns.indices.filter { isPlain(columns[$0]) }.flatMap { index in
      history.spans(of: columns[index]) { $0[index].cell(in: columns[index]) }
    }
    guard let index = columns.firstIndex(of: noun.fields.column) else { return plain }
    func declared(_ values: [SQLValue]) -> [(name: String, cell: Cell)] {
      guard case .text(let text) = values[index] else { return [] }
      return noun.fields.values(text)
    }
    let names = history.states.compactMap(\.values).flatMap(declared).map(\.name).uniqued()
    return plain
      + names.flatMap { name in
        history.spans(of: name) { values in
          declared(values).first { $0.name == name }?.cell ?? .null
        }
      }
  }

  private func documentSpans(_ history: RowHistory) -> [FieldSpan] {
    let states = history.states.compactMap(\.values).map(history.table.fields(of:))
    return states.joined().map(\.name).uniqued().flatMap { name in
      history.spans(of: name) { values in
        history.table.fields(of: values).first { $0.name == name }?.value.cell(in: name) ?? .null
      }
    }
  }

  /// The row's value while it is the record's own: a row can go to another one.
  private func partSpans(_ history: RowHistory, _ part: HistoricPart) -> [FieldSpan] {
    let columns = history.table.columns
    let owner = columns.firstIndex(of: "\(noun.table)_id")
    return history.spans(of: part.word) { values in
      guard let owner, values[owner] == .integer(id) else { return .null }
      return .text(part.text(HistoricRow(columns, values)))
    }
  }
}
