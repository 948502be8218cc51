import Tabular

/// What noting an absence or its end did.
struct ChangedAbsence: Tabulated {
  static let columns = [
    Column("user", help: "login name of the user"),
    Column("absences", .integer, help: "absences that were added, shortened or removed"),
    Column("changeset", .integer, help: "changeset; empty if nothing changed"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  static func document(
    _ user: String, _ absences: Int, _ changeset: Int64?, isDryRun: Bool, line: String
  ) -> Document {
    var document = Document(
      schema: "crm.absence_changed/1",
      ChangedAbsence(cells: [
        .text(user), .integer(Int64(absences)), .optional(changeset), .boolean(isDryRun),
      ]))
    document.line = line
    return document
  }
}
