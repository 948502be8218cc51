import GRDB

/// Which changesets are to be taken back.
package enum UndoRequest: Sendable, Equatable {
  /// The last one.
  case last
  /// These, whatever came between.
  case changesets([Int64])
  /// Everything after this one, so that the file is as it left it; 0 for everything.
  case after(Int64)

  /// Their numbers, the newest first, each once.
  /// - Throws: ``HistoryError/empty``, ``HistoryError/unknownChangeset(_:)``.
  func targets(in database: Database) throws -> [Int64] {
    switch self {
    case .last:
      guard
        let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset WHERE hash IS NOT NULL")
      else { throw HistoryError.empty }
      return [last]
    case .changesets(let ids):
      for id in ids { try check(id, in: database) }
      return Set(ids).sorted(by: >)
    case .after(let id):
      if id != 0 { try check(id, in: database) }
      return try Int64.fetchAll(
        database, sql: "SELECT id FROM changeset WHERE id > ? AND hash IS NOT NULL ORDER BY id DESC",
        arguments: [id])
    }
  }

  /// Whether it is about one changeset.
  var isSingle: Bool {
    switch self {
    case .last: true
    case .changesets(let ids): Set(ids).count == 1
    case .after: false
    }
  }

  /// Whether changesets that are still to come belong to it.
  var isOpen: Bool {
    if case .after = self { return true }
    return false
  }

  private func check(_ id: Int64, in database: Database) throws {
    let exists = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM changeset WHERE id = ? AND hash IS NOT NULL)",
      arguments: [id])
    guard exists == true else { throw try JournalProof(database: database).absence(of: id) }
  }
}
