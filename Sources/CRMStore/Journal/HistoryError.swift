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
  /// A changeset was there and is not any more. Exit 74.
  case missingChangeset(Int64)
}
