import CRMKit
import Tabular

/// The receipt of `--not-dup` and `--forget`.
struct DuplicateDecision: Tabulated {
  static let columns = [
    Column("not_duplicate", .boolean, help: "whether the two are marked as not duplicates"),
    Column("changed", .boolean, help: "whether anything changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
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
    let verb = isNotDuplicate ? "mark" : "unmark"
    let done = isDryRun ? "would \(verb)" : isNotDuplicate ? "marked" : "unmarked"
    document.line =
      written.value
      ? "\(done) \(names) as not duplicates"
      : "\(names) unchanged: \(isNotDuplicate ? "marked as not duplicates already" : "not marked as not duplicates")"
    return document
  }
}
