import CRMKit
import Tabular

/// What a write did to records: one shape for every noun.
struct Receipt: Tabulated {
  static let columns = [
    Column("id", .integer, help: "id of the record; empty if there are several or none"),
    Column("ids", .json, help: "ids of the records, as an array"),
    Column("name", help: "name of the record, of nouns whose records have one"),
    Column("changed", .boolean, help: "whether anything changed"),
    Column("fields", .list, help: "fields that changed, of a record that was edited"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(
    _ ids: [Int64], _ name: String? = nil, changed: Bool, fields: [String] = [], _ changeset: Int64?,
    isDryRun: Bool
  ) {
    cells = [
      ids.count == 1 ? .integer(ids[0]) : .null, .json(.array(ids.map { .integer($0) })), .optional(name),
      .boolean(changed), .list(fields), .optional(changeset), .boolean(isDryRun),
    ]
  }

  /// What a write did to one record that has a name.
  init(
    _ id: Int64?, _ name: String?, fields: [String] = [], changed: Bool = true, _ changeset: Int64?,
    isDryRun: Bool
  ) {
    self.init(
      id.map { [$0] } ?? [], name, changed: changed, fields: fields, changeset, isDryRun: isDryRun)
  }
}

extension Receipt {
  /// The receipt of a new record; its line is `added order 7`.
  ///
  /// - Parameter name: what the record goes by in the line, instead of its id.
  static func added(
    _ noun: String, _ added: Store.Written<Int64>, named name: String? = nil, isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.\(noun)_added/1",
      Receipt([added.value], name, changed: true, added.changeset, isDryRun: isDryRun))
    document.line = "\(isDryRun ? "would add" : "added") \(subject(noun, added.value, name))"
    return document
  }

  /// The receipt of an edit; its line is `changed order 7: status`.
  static func edited(
    _ noun: String, _ id: Int64, _ edited: Store.Written<[String]>, named name: String? = nil,
    isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.\(noun)_edited/1",
      Receipt(
        [id], name, changed: !edited.value.isEmpty, fields: edited.value, edited.changeset, isDryRun: isDryRun
      ))
    let subject = subject(noun, id, name)
    let verb = isDryRun ? "would change" : "changed"
    document.line =
      edited.value.isEmpty
      ? "\(subject) is unchanged" : "\(verb) \(subject): \(edited.value.joined(separator: ", "))"
    return document
  }

  /// The receipt of records that are gone; its line is `deleted order 7`, or `deleted 3 orders`.
  static func deleted(
    _ noun: String, _ ids: [Int64], _ deleted: Store.Written<Void>, named name: String? = nil,
    isDryRun: Bool
  ) -> Document {
    var document = Document(
      schema: "crm.\(noun)_deleted/1",
      Receipt(ids, name, changed: !ids.isEmpty, deleted.changeset, isDryRun: isDryRun))
    let verb = isDryRun ? "would delete" : "deleted"
    document.line = "\(verb) " + (ids.count == 1 ? subject(noun, ids[0], name) : "\(ids.count) \(noun)s")
    return document
  }

  private static func subject(_ noun: String, _ id: Int64, _ name: String?) -> String {
    "\(noun) \(name.map { "'\($0)'" } ?? String(id))"
  }
}
