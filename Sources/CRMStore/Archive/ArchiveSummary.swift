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
    Column("rows", .integer, help: "Rows of all tables."),
    Column("history", .boolean, help: "Whether history came with them."),
    Column("changeset", .integer, help: "The last changeset; none on a dry run without history."),
    Column("content_hash", help: "Hash of the contents, the same as where they come from."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  package var cells: [Cell] {
    [
      .integer(rows), .boolean(history), changeset.map(Cell.integer) ?? .null, .text(contentHash),
      .boolean(isDryRun),
    ]
  }
}
