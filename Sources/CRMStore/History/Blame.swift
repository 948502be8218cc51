import GRDB
import Tabular

/// A value of a record, and where it comes from.
package struct BlameLine: Sendable, Equatable {
  package var field: String
  package var value: Cell
  /// When it became what it is; `nil` where another program wrote it and history has not taken that in.
  package var at: Instant?
  package var changeset: Int64?
  package var actor: String
  package var command: String
  /// The file that was imported.
  package var file: String?
  /// The line of the file on which the record begins; `nil` where it was not noted.
  package var line: Int64?
}

extension BlameLine: Tabulated {
  package static let columns = [
    Column("field", help: "the field, or what one of several is called: email, tag"),
    Column("value", help: "its value"),
    Column("at", .instant, help: "since when it has been so"),
    Column("changeset", .integer, help: "the changeset that made it so"),
    Column("actor", help: "who wrote that"),
    Column("command", help: "the command line, secrets struck out"),
    Column("file", help: "the file that was imported"),
    Column("line", .integer, help: "the line of the file on which the record begins"),
  ]

  package var cells: [Cell] {
    [
      .text(field), value, at.map { .instant($0.seconds) } ?? .null, changeset.map(Cell.integer) ?? .null,
      .text(actor), .text(command), .optional(file), line.map(Cell.integer) ?? .null,
    ]
  }
}

extension Store {
  /// Where each value of a record comes from.
  ///
  /// - Parameter field: one field's word; `nil` for all.
  /// - Throws: ``RecordError/unknownField(name:among:)``; ``HistoryError`` where history was cut.
  package func blame(_ noun: JournalledNoun, _ id: Int64, field: String?) throws -> [BlameLine] {
    try read { database in
      let spans = try recordSpans(noun, id, field: field, database).filter { $0.until == nil }
      var origins = FieldOrigins(RowName(table: noun.table, id: id), database)
      return try spans.map { span in
        let place = try origins.provenance(span.from)
        return BlameLine(
          field: span.field, value: span.value, at: place.isExternal ? nil : place.at,
          changeset: place.isExternal ? nil : place.changeset, actor: place.actor, command: place.command,
          file: place.sourceName, line: place.sourceName == nil ? nil : try origins.line(of: span))
      }
    }
  }

  /// The spans of a record's fields, or of one of them.
  func recordSpans(
    _ noun: JournalledNoun, _ id: Int64, field: String?, _ database: Database
  ) throws -> [FieldSpan] {
    try JournalProof(database: database).check()
    let history = RecordHistory(noun: noun, id: id, store: self, database: database)
    let spans = try history.spans()
    guard let field else { return spans }
    let fields = try history.fields(among: spans)
    guard fields.contains(field) else { throw RecordError.unknownField(name: field, among: fields) }
    return spans.filter { $0.field == field }
  }
}

/// Looks up where states come from; every changeset once.
struct FieldOrigins {
  private let record: RowName
  private let database: Database
  private let lines: ImportOrigin
  private var known: [Int64: Provenance] = [:]

  init(_ record: RowName, _ database: Database) {
    self.record = record
    self.database = database
    lines = ImportOrigin(database: database)
  }

  mutating func provenance(_ state: RowHistory.State) throws -> Provenance {
    guard let changeset = state.changeset else { return .external }
    if let place = known[changeset] { return place }
    let place = try Provenance(changeset, in: database)
    if place.isExternal,
      case .missingChangeset(let id) = try JournalProof(database: database).absence(of: changeset)
    {
      throw HistoryError.missingChangeset(id)
    }
    known[changeset] = place
    return place
  }

  /// The line of the file that made a value what it is.
  func line(of span: FieldSpan) throws -> Int64? {
    guard let changeset = span.from.changeset else { return nil }
    if let image = span.from.image { return try lines.line(ofImage: image, in: changeset) }
    return try lines.line(ofRow: span.row, hangingOn: span.row == record ? nil : record, in: changeset)
  }
}

/// Finds the line of its file that a row of an import came from.
struct ImportOrigin {
  let database: Database

  /// The line whose record inserted a row, itself or what it hangs on.
  func line(ofRow row: RowName, hangingOn parent: RowName?, in changeset: Int64) throws -> Int64? {
    try line(of: row.table, row.id, changeset)
      ?? parent.flatMap { try line(of: $0.table, $0.id, changeset) }
  }

  /// The line whose record changed what a before image keeps.
  func line(ofImage image: Int64, in changeset: Int64) throws -> Int64? {
    try line(of: "before_image", image, changeset)
  }

  private func line(of table: String, _ id: Int64, _ changeset: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT first_line + (?3 - first_id) * step FROM import_line
        WHERE changeset_id = ?1 AND table_name = ?2 AND first_id =
          (SELECT max(first_id) FROM import_line WHERE changeset_id = ?1 AND table_name = ?2 AND first_id <= ?3)
          AND last_id >= ?3
        """)
    return try Int64.fetchOne(statement, arguments: [changeset, table, id])
  }
}
