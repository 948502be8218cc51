import Foundation
import GRDB
import GRDBSQLite

extension StoreError {
  /// Says in our words what SQLite or GRDB reported while working on `path`; other errors pass unchanged.
  static func describing(_ error: any Error, path: String) -> any Error {
    switch error {
    case let failure as SQLiteFailure: describing(failure.code, failure.message, path)
    case let failure as DatabaseError:
      describing(failure.extendedResultCode.rawValue, failure.message ?? "\(failure.resultCode)", path)
    case let value as UnreadableValue: StoreError.damaged(path: path, detail: value.sentence)
    default: error
    }
  }

  private static func describing(_ code: Int32, _ message: String, _ path: String) -> any Error {
    // SQLite tells these two by their sentences alone.
    switch (code, message) {
    case (SQLITE_ERROR, "integer overflow"): SumOverflow()
    case (SQLITE_ERROR, "malformed JSON"):
      StoreError.damaged(path: path, detail: "a value is not the JSON it was")
    default: StoreError(code: code, message: message, path: path)
    }
  }

  private init(code: Int32, message: String, path: String) {
    if code == SQLITE_CONSTRAINT | 12 << 8 || code == SQLITE_MISMATCH {
      self = .damaged(path: path, detail: UnreadableValue().sentence)
      return
    }
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL:
      self = .busy(path: path, holder: LockHolder.process(writing: path).map(String.init))
    case SQLITE_INTERRUPT where Interruption.endingSignal != 0:
      self = .interrupted(signal: Interruption.endingSignal)
    case SQLITE_NOMEM: self = .inputOutput(path: path, detail: "there is not enough memory")
    case SQLITE_FULL: self = .diskFull(path: FileChecks.hasLog(path) ? path + "-wal" : path)
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      let file = StoreError.isAboutIndex(code) ? path + "-shm" : path
      self = hasRoom(file) ? .inputOutput(path: file, detail: message) : .diskFull(path: file)
    case SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    case SQLITE_NOTADB: self = .notOurDatabase(path: path, reason: "it is not a SQLite database")
    case SQLITE_PERM, SQLITE_READONLY: self = .permissionDenied(path: path)
    default: self = .unexpected(code: code, message: message)
    }
  }
  /// Whether it was the index of the log that could not be opened, enlarged or mapped.
  private static func isAboutIndex(_ code: Int32) -> Bool {
    [SQLITE_IOERR | 18 << 8, SQLITE_IOERR | 19 << 8, SQLITE_IOERR | 20 << 8, SQLITE_IOERR | 21 << 8].contains(
      code)
  }
}

/// Whether there is room for the index of a log beside a file.
private func hasRoom(_ path: String) -> Bool {
  var room = statvfs()
  guard statvfs(path.folder, &room) == 0 else { return true }
  return UInt64(room.f_bavail) * UInt64(room.f_frsize) >= 65_536
}
