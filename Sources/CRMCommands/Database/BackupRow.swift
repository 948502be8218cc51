import CRMKit
import Tabular

/// What a backup or a restore did.
struct BackupRow: Tabulated {
  static let columns = [
    Column("path", help: "The file that was written."),
    Column("bytes", .integer, help: "Its size."),
    Column("changeset", .integer, help: "The last changeset in it."),
    Column("previous", help: "Where a restore kept what it replaced."),
    Column("dry_run", .boolean, shown: false, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ summary: BackupSummary, _ global: GlobalOptions) {
    cells = [
      .text(summary.path), .integer(summary.bytes), summary.changeset.map(Cell.integer) ?? .null,
      .optional(summary.previous), .boolean(global.dryRun),
    ]
  }
}
