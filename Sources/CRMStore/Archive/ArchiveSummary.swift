import Tabular

/// What an archive holds, and what became of it.
package struct ArchiveSummary: Sendable, Equatable {
  /// Rows of all tables.
  package var rows: Int64
  /// Whether the changesets and before images are among them.
  package var history: Bool
  /// The last changeset of the database: that of the import, or the last one that the archive brought.
  package var changeset: Int64?
  /// ``Store/contentHash()``.
  package var contentHash: String
  package var isDryRun = false
}

extension ArchiveSummary: Tabulated {
  package static let columns = [
    Column("rows", .integer, help: "number of rows of all tables"),
    Column("history", .boolean, help: "whether history was included"),
    Column("changeset", .integer, help: "last changeset of the database; empty on a dry run without history"),
    Column("content_hash", help: "content hash of the database, the same as that of its source"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  package var cells: [Cell] {
    [
      .integer(rows), .boolean(history), changeset.map(Cell.integer) ?? .null, .text(contentHash),
      .boolean(isDryRun),
    ]
  }
}
