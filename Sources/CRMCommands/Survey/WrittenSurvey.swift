import CRMKit
import Tabular

/// What a write to a survey did.
struct WrittenSurvey: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the survey."),
    Column("name", help: "Its name."),
    Column("fields", .list, help: "What is otherwise than before."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, fields: [String] = [], _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .list(fields), .optional(changeset), .boolean(isDryRun)]
  }
}
