import Foundation

/// The one place in the queue of writers: an exclusive lock on `<database>.lock`.
///
/// Every write and every checkpoint happens under it. SQLite before 3.51.3 can lose committed data when a checkpoint
/// races a commit of another connection (sqlite.org/wal.html, "the WAL-reset bug"); the lock takes that race away, and
/// waiting in it is fairer than SQLite's own busy handler.
package final class WriterLock {
  private let lock: FileLock

  /// Waits for the lock.
  ///
  /// - Parameter shared: keeps writers out, and lets others do the same.
  /// - Throws: ``StoreError/busy(path:holder:)`` naming the process that holds it.
  init(database: String, shared: Bool = false, context: StoreContext) throws {
    do {
      lock = try FileLock(database + ".lock", shared: shared, context: context)
      if !shared { lock.leaveName() }
    } catch let failure as FileLock.Failure {
      throw StoreError(failure, lock: database + ".lock", of: database)
    }
  }
}

extension StoreError {
  /// - Parameter path: what is locked: the database.
  package init(_ failure: FileLock.Failure, lock: String, of path: String) {
    switch failure {
    case .busy(let holder): self = .busy(path: path, holder: holder)
    case .cannotOpen(EACCES), .cannotOpen(EROFS), .cannotOpen(EPERM): self = .permissionDenied(path: path)
    case .cannotOpen(ENOSPC), .cannotOpen(EDQUOT): self = .diskFull(path: lock)
    case .cannotOpen(let code), .cannotLock(let code):
      self = .inputOutput(path: lock, detail: String(cString: strerror(code)))
    }
  }
}
