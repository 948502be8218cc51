import CRMKit
import Tabular

/// What a write to a survey did.
struct WrittenSurvey: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the survey"),
    Column("name", help: "name"),
    Column("fields", .list, help: "fields that changed"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, fields: [String] = [], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(fields), .optional(changeset), .boolean(isDryRun)]
  }
}
