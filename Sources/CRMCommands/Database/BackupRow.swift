import CRMKit
import Tabular

/// What a backup or a restore did.
struct BackupRow: Tabulated {
  static let columns = [
    Column("path", help: "file written"),
    Column("bytes", .integer, help: "size of the file"),
    Column("changeset", .integer, help: "last changeset in it"),
    Column("previous", help: "file in which a restore kept the replaced database"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ summary: BackupSummary, _ global: GlobalOptions) {
    cells = [
      .text(summary.path), .integer(summary.bytes), summary.changeset.map(Cell.integer) ?? .null,
      .optional(summary.previous), .boolean(global.dryRun),
    ]
  }
}
