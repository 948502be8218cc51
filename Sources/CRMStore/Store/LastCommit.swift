import Synchronization

/// The last changeset a command committed: what stays done when the command fails after it.
package final class LastCommit: Sendable {
  private let number = Atomic<Int64>(0)

  package init() {}

  /// `nil` while nothing was committed.
  package var changeset: Int64? {
    let value = number.load(ordering: .relaxed)
    return value == 0 ? nil : value
  }

  func note(_ changeset: Int64) { number.store(changeset, ordering: .relaxed) }
}
