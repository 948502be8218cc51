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

/// A value that a field of a record had for a time.
package struct FieldSpan {
  let field: String
  let row: RowName
  let value: Cell
  /// What brought the value about.
  package let from: RowHistory.State
  /// What ended it; `nil` while it stands.
  let until: RowHistory.State?
}

extension RowHistory {
  /// The spans of one thing that is read from the row, the oldest first; times without a value are left out.
  package func spans(of field: String, _ value: ([SQLValue]) -> Cell) -> [FieldSpan] {
    var spans: [FieldSpan] = []
    var from = states[0]
    var cell = states[0].values.map(value) ?? .null
    for state in states.dropFirst() {
      let next = state.values.map(value) ?? .null
      guard next != cell else { continue }
      if cell != .null {
        spans.append(FieldSpan(field: field, row: row, value: cell, from: from, until: state))
      }
      (from, cell) = (state, next)
    }
    if cell != .null { spans.append(FieldSpan(field: field, row: row, value: cell, from: from, until: nil)) }
    return spans
  }
}

/// Every state that a row has been in, the oldest first.
///
/// A state is what the next image in the journal found, the last one what the table holds; an image says which changeset
/// ended one state and began the next. Images whose content was erased tell nothing, and are passed over.
package struct RowHistory {
  package struct State {
    /// The changeset that brought it about; `nil` for another program, until the next write takes that into history.
    package var changeset: Int64?
    /// The image of the state before; `nil` where the row was inserted.
    var image: Int64?
    /// By column of the table; `nil` where the row was not there.
    var values: [SQLValue]?
  }

  let row: RowName
  let table: TrackedTable
  let states: [State]

  package init(_ row: RowName, _ table: TrackedTable, in database: Database, _ current: CurrentRows) throws {
    self.row = row
    self.table = table
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, changeset_id, content FROM before_image
        WHERE table_name = ? AND row_id = ? AND (content IS NOT NULL OR operation = 'restore') ORDER BY id
        """)
    let images = try Row.fetchAll(statement, arguments: [row.table, row.id])
    let reader = BeforeImageReader(table)
    var states = try images.map { image in
      State(values: try (image[2] as String?).map(reader.values))
    }
    states.append(State(values: try current.values(of: row.id)))
    if case .integer(let first)?? = states.lazy.compactMap(\.values).first?[table.changesetIndex]
      as SQLValue??
    {
      states[0].changeset = first
    }
    for (index, image) in images.enumerated() {
      states[index + 1].image = image[0]
      states[index + 1].changeset = image[1]
    }
    self.states = states
  }
}

/// A value that a field of a record had, from when until when.
package struct FieldChange: Sendable, Equatable {
  package var field: String
  package var value: Cell
  package var from: Provenance
  /// What ended it; `nil` while it stands.
  package var until: Provenance?
}

extension FieldChange: Tabulated {
  package static let columns = [
    Column("field", help: "the field, or what one of several is called: email, tag"),
    Column("value", help: "the value it had"),
    Column("from", .instant, help: "since when"),
    Column("until", .instant, help: "until when; empty while it stands"),
    Column("changeset", .integer, help: "the changeset that wrote it"),
    Column("actor", help: "who wrote it"),
    Column("command", shown: false, help: "the command line, secrets struck out"),
    Column("ended_by", .integer, shown: false, help: "the changeset that ended it"),
  ]

  package var cells: [Cell] {
    [
      .text(field), value, from.cell, until?.cell ?? .null, from.changesetCell, .text(from.actor),
      .text(from.command), until?.changesetCell ?? .null,
    ]
  }
}

extension Store {
  /// The history of every field of a record: field by field, the oldest value first.
  package func fieldHistory(_ noun: JournalledNoun, _ id: Int64) throws -> [FieldChange] {
    try read { database in
      var origins = FieldOrigins(RowName(table: noun.table, id: id), database)
      return try recordSpans(noun, id, field: nil, database).map { span in
        FieldChange(
          field: span.field, value: span.value, from: try origins.provenance(span.from),
          until: try span.until.map { try origins.provenance($0) })
      }
    }
  }
}

extension Provenance {
  fileprivate var cell: Cell { isExternal ? .null : .instant(at.seconds) }

  fileprivate var changesetCell: Cell { isExternal ? .null : .integer(changeset) }
}
