import Foundation

/// The one place in the queue of writers: an exclusive `flock` on `<database>.lock`.
///
/// Every write and every checkpoint happens under it. SQLite before 3.51.3 can lose committed data when a checkpoint
/// races a commit of another connection (sqlite.org/wal.html, "the WAL-reset bug"); the lock takes that race away, and
/// waiting in it is fairer than SQLite's own busy handler. The kernel drops the lock when the process dies.
final class WriterLock {
  private let descriptor: Int32

  /// Waits for the lock.
  /// - Parameter timeout: seconds.
  /// - Throws: ``StoreError/busy(path:holder:)`` naming the process that holds it.
  init(database: String, timeout: Double, interruption: Interruption) throws {
    let path = database + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw WriterLock.openingError(errno, path: database) }
    do { try acquire(database: database, timeout: timeout, interruption: interruption) } catch {
      close(descriptor)
      throw error
    }
    leaveName()
  }

  deinit { close(descriptor) }

  private func acquire(database: String, timeout: Double, interruption: Interruption) throws {
    let step: useconds_t = 2000
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError.inputOutput(path: database, detail: String(cString: strerror(errno)))
      }
      try interruption.check()
      guard waited < timeout else { throw StoreError.busy(path: database, holder: holder) }
      usleep(step)
      waited += Double(step) / 1_000_000
    }
  }

  /// Writes the process id into the lock file, for the message of one who waits in vain.
  private func leaveName() {
    let name = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, name, name.count, 0)
  }

  private var holder: String? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 1 else { return nil }
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  private static func openingError(_ code: Int32, path: String) -> StoreError {
    switch code {
    case EACCES, EROFS, EPERM: .permissionDenied(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .inputOutput(path: path + ".lock", detail: String(cString: strerror(code)))
    }
  }
}
