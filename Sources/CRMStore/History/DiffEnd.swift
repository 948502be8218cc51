import Foundation

extension Store {
  /// Reads an end of a diff: the number of a changeset, or a time as `--known-at` reads it.
  ///
  /// - Returns: the last changeset that counts; 0 before the first.
  /// - Throws: ``ValueError`` `invalid_time_expression`, ``HistoryError/unknownChangeset(_:)``.
  package func diffEnd(_ text: String, now: Instant, in zone: TimeZone) throws -> Int64 {
    if let id = Int64(text) { return id == 0 ? 0 : try changeset(id).id }
    return try knownAt(text, now: now, in: zone).changeset
  }
}
