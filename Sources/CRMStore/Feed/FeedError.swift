/// Why the feed of changes cannot be read from a place.
package enum FeedError: Error, Sendable, Equatable {
  /// Not the form of a cursor. Exit 64.
  case invalidCursor(String)
  /// No table, or noun, has this name. Exit 64.
  case unknownName(String, of: String, among: [String])
  /// The database has no such place, or not yet. Exit 4.
  case unknownCursor(String, last: Int64)
}
