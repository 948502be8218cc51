import Foundation
import GRDB

/// The moment whose knowledge a reading command is asked for: after one changeset, and before the next.
package struct KnownAt: Sendable, Hashable {
  /// The last changeset that is known; 0 before the first.
  package let changeset: Int64
  /// What the clock said then.
  package let instant: Instant
}

extension Store {
  /// Reads `--known-at`: a time as `--as-of` reads it, or `changeset:12`.
  ///
  /// A day, a month or a year counts to its end, and nothing is known before it happens: a time to come is `now`.
  /// - Throws: ``ValueError`` `invalid_time_expression`, ``HistoryError/unknownChangeset(_:)``.
  package func knownAt(_ text: String, now: Instant, in zone: TimeZone) throws -> KnownAt {
    let prefix = "changeset:"
    if text.hasPrefix(prefix), let id = Int64(text.dropFirst(prefix.count)) {
      return KnownAt(changeset: id, instant: try changeset(id).at)
    }
    let asked = try AsOf(parsing: text, now: now, in: zone).instant
    let instant = Instant(seconds: min(asked.seconds, now.seconds))
    return KnownAt(changeset: try lastChangeset(at: instant) ?? 0, instant: instant)
  }

  /// The last changeset written by then, `nil` where there was none.
  package func lastChangeset(at instant: Instant) throws -> Int64? {
    try read { database in
      try Int64.fetchOne(
        database, sql: "SELECT id FROM changeset WHERE at <= ? ORDER BY id DESC LIMIT 1",
        arguments: [instant.seconds])
    }
  }
}

/// Keeps the database as it is for those who read it with several statements, whatever others write meanwhile.
///
/// A store that was rewound, or that writes several things together, reads inside a transaction already.
package final class ReadSnapshot {
  private let store: Store
  private var isOpen = false

  package init(of store: Store) throws {
    self.store = store
    guard store.rewoundTo == nil, store.joint == nil else { return }
    try store.read { try $0.execute(sql: "BEGIN") }
    isOpen = true
  }

  deinit { end() }

  /// Lets the database go on.
  package func end() {
    guard isOpen else { return }
    isOpen = false
    try? store.read { try $0.execute(sql: "COMMIT") }
  }
}
