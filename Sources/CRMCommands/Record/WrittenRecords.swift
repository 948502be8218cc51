import CRMKit
import Tabular

/// What adding a record did.
struct AddedRecord: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the record."),
    Column("changeset", .integer, help: "The changeset; none on a dry run."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ added: Store.Written<Int64>, isDryRun: Bool) {
    cells = [.integer(added.value), .optional(added.changeset), .boolean(isDryRun)]
  }

  /// The receipt; its line is `added order 7`.
  static func document(_ noun: String, _ added: Store.Written<Int64>, isDryRun: Bool) -> Document {
    var document = Document(schema: "crm.\(noun)_added/1", AddedRecord(added, isDryRun: isDryRun))
    document.line = "\(isDryRun ? "would add" : "added") \(noun) \(added.value)"
    return document
  }
}

/// What editing a record did.
struct EditedRecord: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the record."),
    Column("fields", .list, help: "The fields that changed; none where all were so already."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  /// The receipt; its line is `changed order 7: status`.
  static func document(
    _ noun: String, _ id: Int64, _ edited: Store.Written<[String]>, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.\(noun)_edited/1",
      EditedRecord(cells: [
        .integer(id), .list(edited.value), .optional(edited.changeset), .boolean(isDryRun),
      ]))
    let verb = isDryRun ? "would change" : "changed"
    document.line =
      edited.value.isEmpty
      ? "\(noun) \(id) is unchanged" : "\(verb) \(noun) \(id): \(edited.value.joined(separator: ", "))"
    return document
  }
}

/// What deleting records did.
struct DeletedRecords: Tabulated {
  static let columns = [
    Column("records", .integer, help: "Records deleted."),
    Column("changeset", .integer, help: "The changeset; none where nothing was deleted."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  /// The receipt; its line is `deleted order 7`, or `deleted 3 orders`.
  static func document(
    _ noun: String, _ ids: [Int64], _ deleted: Store.Written<Void>, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.\(noun)s_deleted/1",
      DeletedRecords(cells: [
        .integer(Int64(ids.count)), .optional(deleted.changeset), .boolean(isDryRun),
      ]))
    let verb = isDryRun ? "would delete" : "deleted"
    document.line = "\(verb) " + (ids.count == 1 ? "\(noun) \(ids[0])" : "\(ids.count) \(noun)s")
    return document
  }
}
