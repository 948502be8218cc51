import GRDBSQLite

/// The tables with history of a connection, each read from the schema when it is first asked for.
///
/// A short command writes to two or three of them; reading all was a tenth of its time.
final class TrackedTables {
  private let connection: OpaquePointer
  private let subject: String
  /// Those that were asked for by name, and what came of it.
  private var known: [(name: String, table: TrackedTable?)] = []
  private var every: [TrackedTable]?

  init(_ connection: OpaquePointer) throws {
    self.connection = connection
    subject = try TrackedTable.subjectColumn(connection)
  }

  /// All of them, parents before children.
  func all() throws -> [TrackedTable] {
    let tables = try every ?? TrackedTable.all(connection)
    every = tables
    return tables
  }

  /// The one of a name; `nil` for a table without history, or none.
  func table(named name: String) throws -> TrackedTable? {
    for entry in known where entry.name == name { return entry.table }
    let table = try TrackedTable(named: name, subject: subject, connection)
    known.append((name, table))
    return table
  }
}
