import Foundation
import GRDB
import GRDBSQLite

/// Opens a database, above all for reading, where the files that SQLite shares between processes cannot be made: the disk is full.
///
/// Who reads alone has to make a log and its index, `-wal` and `-shm`. They are for finding out what others write; while
/// the queue of writers stands still nobody does, and SQLite can be told so.
package enum QuietReading {
  /// Whether the failure to open is of a kind that may be about those files.
  static func mayHelp(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return false }
    return [.SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CANTOPEN].contains(error.resultCode)
  }

  /// - Returns: the connection, and what keeps writers away until it is closed.
  /// - Throws: ``StoreError``, or what SQLite says.
  static func open(
    _ path: String, _ configuration: Configuration, _ access: Store.Access, _ context: StoreContext
  ) throws -> (DatabaseQueue, WriterLock?) {
    if access == .reading, !FileChecks.hasLog(path) {
      let lock = try WriterLock(database: path, shared: true, context: context)
      // A writer may have been there meanwhile.
      if !FileChecks.hasLog(path) {
        var configuration = configuration
        configuration.readonly = true
        return (try DatabaseQueue(path: immutableName(of: path), configuration: configuration), lock)
      }
    }
    // What a writer left in the log is read with an index in memory, which takes the whole database for itself. So is
    // written what a dry run takes back: while it fits into memory it needs no room.
    let lock = try WriterLock(database: path, context: context)
    var configuration = configuration
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    return (try DatabaseQueue(path: path, configuration: configuration), lock)
  }

  /// The name by which SQLite takes it that nobody changes the file.
  package static func immutableName(of path: String) -> String {
    "file:" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path) + "?immutable=1"
  }
}
