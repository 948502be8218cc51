import GRDB

/// Which changeset a state comes from.
package struct Provenance: Sendable, Equatable {
  package var changeset: Int64
  package var at: Instant
  package var actor: String
  package var command: String
  /// The file that was imported.
  package var sourceName: String?
}

extension Provenance {
  /// What another program wrote: which changeset that is, and of when, the next write will say.
  static let external = Provenance(
    changeset: 0, at: Instant(seconds: 0), actor: "external", command: "changed by another program")

  /// Whether history has not yet taken it in.
  package var isExternal: Bool { changeset == 0 }

  /// A changeset; what names none that is there was written by another program.
  package init(_ changeset: Int64, in database: Database) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT at, actor, command, source_name FROM changeset WHERE id = ?",
      arguments: [changeset])
    guard let row else {
      self = .external
      return
    }
    self.init(
      changeset: changeset, at: Instant(seconds: row[0]), actor: row[1], command: row[2], sourceName: row[3])
  }
}
