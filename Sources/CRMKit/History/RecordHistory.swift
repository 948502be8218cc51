import GRDB
import Tabular

/// Every value that each field of one record ever had, read from its rows and their journal.
struct RecordHistory {
  let noun: HistoricNoun
  let id: Int64
  let store: Store
  let database: Database

  /// Columns that say nothing of the record: its number, what history keeps, and a time that every change moves.
  private static let silent: Set<String> = ["id", "changeset_id", "updated_at", "custom"]

  /// The spans of every field, field by field in the order of the table and then part by part.
  func spans() throws -> [FieldSpan] {
    let tables = try TrackedTable.all(in: database)
    func history(_ row: RowName) throws -> RowHistory {
      guard let table = tables.first(where: { $0.name == row.table }) else {
        throw HistoryError.unreadableImage(table: row.table)
      }
      return try RowHistory(row, table, in: database, CurrentRows(store.connection, table))
    }
    let own = try history(RowName(table: noun.rawValue, id: id))
    let parts = try partRows()
    return ownSpans(own)
      + (try noun.parts.flatMap { part in
        try (parts[part.table] ?? []).flatMap { row in try partSpans(history(row), part) }
      })
  }

  /// The words that fields go by, also where they never had a value.
  func fields(among spans: [FieldSpan]) throws -> [String] {
    let columns = try database.columns(in: noun.rawValue).map(\.name).filter { !Self.silent.contains($0) }
    let custom = noun == .customer ? try CustomField.all(in: database).map(\.name) : []
    return (columns + custom + noun.parts.map(\.word) + spans.map(\.field)).uniqued()
  }

  private func partRows() throws -> [String: [RowName]] {
    guard !noun.parts.isEmpty else { return [:] }
    let rows = try OwnedRows(owner: noun.rawValue, id: id, database: database).all()
    return Dictionary(grouping: rows, by: \.table)
  }

  private func ownSpans(_ history: RowHistory) -> [FieldSpan] {
    let columns = history.table.columns
    let plain = columns.indices.filter { !Self.silent.contains(columns[$0]) }.flatMap { index in
      history.spans(of: columns[index]) { $0[index].cell(in: columns[index]) }
    }
    guard let index = columns.firstIndex(of: "custom") else { return plain }
    func custom(_ values: [SQLValue]) -> [CustomValue] {
      guard case .text(let text) = values[index] else { return [] }
      return CustomFields.read(text)
    }
    let names = history.states.compactMap(\.values).flatMap(custom).map(\.name).uniqued()
    return plain
      + names.flatMap { name in
        history.spans(of: name) { values in
          custom(values).first { $0.name == name }.map { CustomField.cell(of: $0.value) } ?? .null
        }
      }
  }

  /// The row's value while it is the record's own: a row can go to another one.
  private func partSpans(_ history: RowHistory, _ part: HistoricPart) -> [FieldSpan] {
    let columns = history.table.columns
    let owner = columns.firstIndex(of: "\(noun.rawValue)_id")
    return history.spans(of: part.word) { values in
      guard let owner, values[owner] == .integer(id) else { return .null }
      return .text(part.text(HistoricRow(columns, values)))
    }
  }
}
