/// Why a database cannot be opened, read or written.
package enum StoreError: Error, Sendable, Equatable {
  /// No database at this path. Exit 66.
  case missing(path: String)
  /// `init` found something at the path. Exit 73.
  case exists(path: String)
  /// A directory, a FIFO, a device or a symbolic link. Exit 65.
  case notARegularFile(path: String, kind: String)
  /// Not a SQLite file, cut short, or another program's database. Exit 65.
  case notOurDatabase(path: String, reason: String)
  /// Made by a newer version of the program. Exit 78.
  case newerSchema(path: String, version: Int, known: Int)
  /// Made by version 0.1, whose files cannot be brought up to date. Exit 78.
  case olderSchema(path: String)
  /// Tables, triggers or views are not the ones this program made. Exit 65.
  case alteredSchema(path: String, object: String)
  /// The file or its folder lets others write, or belongs to another user. Exit 77.
  case unsafePermissions(path: String, reason: String)
  /// The system denies access. Exit 77.
  case permissionDenied(path: String)
  /// Another process is writing and did not finish in time. Exit 75.
  case busy(path: String, holder: String?)
  /// The disk is full. Exit 74.
  case diskFull(path: String)
  /// Reading or writing failed. Exit 74.
  case inputOutput(path: String, detail: String)
  /// SQLite found the file damaged. Exit 74.
  case damaged(path: String, detail: String)
  /// The output file or folder cannot be made. Exit 73.
  case cannotCreate(path: String, detail: String)
  /// A signal asked the command to stop; the transaction was rolled back. Exit 128 + signal.
  case interrupted(signal: Int32)
  /// A setting of the database has a value that this program cannot use. Exit 78.
  case badSetting(key: String, value: String)
  /// An error of SQLite that no other case names: a defect of this program. Exit 70.
  case unexpected(code: Int32, message: String)
}
