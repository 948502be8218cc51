import Foundation
import GRDB
import GRDBSQLite

/// How a file looks from outside: while that is the same, nobody has written to it.
struct FileLook: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  /// Nanoseconds since 1970.
  private let modified: Int64
  private let changed: Int64

  /// `nil` where there is no such file.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if os(Linux)
      (modified, changed) = (status.st_mtim.nanoseconds, status.st_ctim.nanoseconds)
    #else
      (modified, changed) = (status.st_mtimespec.nanoseconds, status.st_ctimespec.nanoseconds)
    #endif
  }

  /// Reads what ``text`` wrote.
  init?(_ words: ArraySlice<Substring>) {
    let numbers = words.compactMap { Int64($0) }
    guard numbers.count == 5, words.count == 5 else { return nil }
    device = UInt64(bitPattern: numbers[0])
    inode = UInt64(bitPattern: numbers[1])
    size = numbers[2]
    modified = numbers[3]
    changed = numbers[4]
  }

  var text: String {
    "\(Int64(bitPattern: device)) \(Int64(bitPattern: inode)) \(size) \(modified) \(changed)"
  }

  /// Whether a write that came after the look could leave the same times: clocks of file systems tick as slowly as every
  /// two seconds.
  var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds - max(modified, changed) < 3_000_000_000
  }

  /// Gives the file a time that no write gives it, and looks at it.
  ///
  /// Writes are dated by a clock that ticks every few milliseconds: one that came right behind another would leave the same
  /// time. What is set here is a nanosecond of its own.
  /// - Returns: `nil` where the file belongs to somebody else, or its file system keeps no nanoseconds.
  static func marking(_ path: String) -> FileLook? {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    now.tv_nsec |= 1
    let times = [now, now]
    guard utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW) == 0, let look = FileLook(at: path),
      look.modified == now.nanoseconds
    else { return nil }
    return look
  }
}

extension timespec {
  fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}

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
