import GRDBSQLite
import SQLiteHook

extension Store {
  /// Version of the SQLite library the program runs with, such as `3.46.1`.
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Has SQLite count no memory in this process: a lock for each piece of it was a twentieth of a short command.
  ///
  /// To be said before anything is opened. Limits of memory do not hold without the count.
  package static func keepNoMemoryStatistics() { _ = sqlite3_without_statistics() }
}
