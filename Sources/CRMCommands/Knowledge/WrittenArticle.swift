import CRMKit
import Tabular

/// What a write to several articles did.
struct WrittenArticles: Tabulated {
  static let columns = [
    Column("articles", .integer, help: "names of the articles"),
    Column("changeset", .integer, help: "changeset; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether it was a dry run: nothing was written"),
  ]

  let cells: [Cell]

  /// The receipt; its line is `reviewed article 'refund'`, or `reviewed 3 articles`.
  ///
  /// - Parameters:
  ///   - done: what was done, and how it is called where it would be.
  static func document(
    _ done: (done: String, would: String), _ names: [String], _ written: Store.Written<[Int64]>,
    isDryRun: Bool
  ) -> Document {
    let record = WrittenArticles(cells: [
      .integer(Int64(written.value.count)), .optional(written.changeset), .boolean(isDryRun),
    ])
    var document = Document(schema: "crm.kb_\(done.done)/1", record)
    let subject = written.value.count == 1 ? "article '\(names[0])'" : "\(written.value.count) articles"
    document.line = "\(isDryRun ? "would \(done.would)" : done.done) \(subject)"
    return document
  }
}
