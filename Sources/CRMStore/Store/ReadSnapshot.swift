import GRDB

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
