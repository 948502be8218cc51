import GRDB
import GRDBSQLite

extension StoreError {
  /// Says in our words what SQLite or GRDB reported while working on `path`; other errors pass unchanged.
  static func describing(_ error: any Error, path: String) -> any Error {
    switch error {
    case let failure as SQLiteFailure:
      StoreError(code: failure.code, message: failure.message, path: path)
    case let failure as DatabaseError:
      StoreError(
        code: failure.extendedResultCode.rawValue, message: failure.message ?? failure.description, path: path
      )
    default: error
    }
  }

  private init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy(path: path, holder: nil)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_IOERR: self = .inputOutput(path: path, detail: message)
    case SQLITE_CANTOPEN: self = .inputOutput(path: path, detail: message)
    case SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
    case SQLITE_NOTADB: self = .notACustomerDatabase(path: path, reason: "it is not a SQLite database")
    case SQLITE_PERM, SQLITE_READONLY: self = .permissionDenied(path: path)
    default: self = .unexpected(code: code, message: message)
    }
  }
}
