import GRDBSQLite

extension Store {
  /// Version of the SQLite library the program runs with, such as `3.46.1`.
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
