import CRMKit
import Tabular

extension Diagnosis {
  /// Why history cannot be shown or undone, with its hint.
  init(history error: HistoryError) {
    switch error {
    case .unknownChangeset(let id):
      self.init("unknown_changeset", "no changeset \(id)", hint: "crm log lists them", .notFound)
    case .empty:
      self.init("no_changeset", "the history is empty", .notFound)
    case .conflicts(let changeset, let conflicts):
      self.init(
        "undo_conflict", "changeset \(changeset) cannot be undone: rows changed since",
        hint: (conflicts.compactMap(\.changeset).max().map { "crm show \($0) shows a later change; " } ?? "")
          + "--keep-newer undoes the rest", .conflict)
      members = [("conflicts", .array(conflicts.map(\.json)))]
    case .unreadableImage(let table):
      self.init(
        "unreadable_image", "a before image of '\(table)' was altered or is missing",
        hint: "crm db check names the changeset", .inputOutput)
    case .missingChangeset(let id):
      self.init(
        "missing_changeset", "changeset \(id) is missing from history",
        hint: "restore a backup with crm db restore FILE", .inputOutput)
    }
  }
}

extension UndoConflict {
  fileprivate var json: JSONValue {
    .object([
      ("table", .string(table)), ("row_id", .integer(row)), ("reason", .string(reason)),
      ("changeset", changeset.map { .integer($0) } ?? .null),
    ])
  }
}
