/// A place in the feed of changes: behind a changeset, or behind one of its events.
package struct FeedCursor: Sendable, Hashable {
  /// 0 before the first.
  package var changeset: Int64
  /// How many of its events were taken, `nil` for all of them.
  package var event: Int64?

  /// Before everything.
  package static let start = FeedCursor(changeset: 0)

  package init(changeset: Int64, event: Int64? = nil) {
    self.changeset = changeset
    self.event = event
  }

  /// Reads `12` or `12:3`.
  /// - Throws: ``FeedError/invalidCursor(_:)``.
  package init(parsing text: String) throws(FeedError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int64($0) }
    guard numbers.count == parts.count, (1...2).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }),
      !text.contains("+")
    else { throw FeedError.invalidCursor(text) }
    changeset = numbers[0]
    event = numbers.count == 2 ? numbers[1] : nil
  }
}

extension FeedCursor: CustomStringConvertible {
  package var description: String { "\(changeset)" + (event.map { ":\($0)" } ?? "") }
}
