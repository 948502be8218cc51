/// Why history cannot be shown or undone.
package enum HistoryError: Error, Sendable, Equatable {
  /// No changeset has this number. Exit 4.
  case unknownChangeset(Int64)
  /// There is no changeset at all. Exit 4.
  case empty
  /// Undoing would overwrite later changes. Exit 5.
  case conflicts(changeset: Int64, [UndoConflict])
  /// A before image is not what the triggers write. Exit 74.
  case unreadableImage(table: String)
}

/// A row that changed after the changeset that is to be undone.
package struct UndoConflict: Sendable, Hashable {
  package var table: String
  package var row: Int64
  /// The changeset that changed it since, where one is known.
  package var changeset: Int64?
  /// What stands in the way: `changed`, `deleted`, `referenced`, `taken` or `has_value` of a field that would go.
  package var reason: String
}
