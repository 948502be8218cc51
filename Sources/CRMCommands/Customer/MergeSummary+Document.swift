import CRMKit
import Tabular

extension MergeSummary {
  /// The summary as `crm.customer_merged/1`.
  func document(changeset: Int64?, isDryRun: Bool) -> Document {
    let columns = Change.columns
    let rows = changes.map(\.cells)
    return Document(
      schema: "crm.customer_merged/1",
      members: [
        ("customer_id", .integer(winner.id)), ("name", .string(winner.name)),
        ("merged", .array(losers.map { .object([("id", .integer($0.id)), ("name", .string($0.name))]) })),
        ("changes", .array(rows.map { .object(zip(columns, $0).map { ($0.name, $1.json) }) })),
        ("changeset", changeset.map { .integer($0) } ?? .null), ("dry_run", .boolean(isDryRun)),
      ],
      text: TextDocument(sections: [
        TextDocument.Section(fields: [
          (isDryRun ? "would_merge" : "merged", losers.map(\.line)), ("into", [winner.line]),
        ]), TextDocument.Section(columns: columns, rows: rows),
      ]),
      columns: columns, rows: rows)
  }
}

extension RecordError.Candidate {
  /// `7 Ada`, or the id alone.
  var line: String { name.isEmpty ? "\(id)" : "\(id) \(name)" }
}
