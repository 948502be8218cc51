import CRMKit
import Tabular

/// What `--not-dup` and `--forget` did.
struct DuplicateDecision: Tabulated {
  static let columns = [
    Column("not_duplicate", .boolean, help: "Whether the two are remembered as not one."),
    Column("changed", .boolean, help: "Whether that is new."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  static func document(
    _ isNotDuplicate: Bool, _ customers: [String], _ written: Store.Written<Bool>, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.duplicate_decision/1",
      DuplicateDecision(cells: [
        .boolean(isNotDuplicate), .boolean(written.value), .optional(written.changeset), .boolean(isDryRun),
      ]))
    let names = customers.joined(separator: " and ")
    let verb = isNotDuplicate ? "remember" : "forget"
    let done = isDryRun ? "would \(verb)" : isNotDuplicate ? "remembered" : "forgot"
    document.line =
      written.value
      ? "\(done) that \(names) are not one customer"
      : "\(names) \(isNotDuplicate ? "were not one customer already" : "were not remembered")"
    return document
  }
}
