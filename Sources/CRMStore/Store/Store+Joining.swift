import GRDB

extension Store {
  /// Runs writes that are one transaction and one changeset together: every ``write(dryRun:undoing:isBulk:_:)`` in `body`
  /// joins it, and what is read there sees what was written before.
  ///
  /// - Parameter body: must let every error through: nothing of a write that failed may stay.
  /// - Throws: whatever `body` throws, after the rollback; ``StoreError``.
  package func writeTogether<Value>(
    dryRun: Bool = false, _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    try translating {
      try holdingTurn {
        let (transaction, changes) = try queue.using { database in
          let changes = try takeInForeignChanges(database, dryRun: dryRun)
          return (try begin(database, context, undoing: nil), changes)
        }
        joint = transaction
        defer { joint = nil }
        do {
          let value = try body(transaction)
          let changeset = try queue.using { _ in
            let changeset = try finish(transaction, dryRun: dryRun)
            emptyLog(after: changeset)
            noteProof(of: changeset, unlessChangedSince: changes)
            noteHead(after: changeset)
            return changeset
          }
          return Written(value: value, changeset: changeset)
        } catch {
          throw (try? queue.using { rollBack($0, after: error) }) ?? error
        }
      }
    }
  }

  /// A write within ``writeTogether(dryRun:_:)``.
  func join<Value>(
    _ transaction: WriteTransaction, _ body: (WriteTransaction) throws -> Value
  ) throws -> Written<Value> {
    try translating {
      Written(value: try queue.using { _ in try body(transaction) }, changeset: nil)
    }
  }
}
