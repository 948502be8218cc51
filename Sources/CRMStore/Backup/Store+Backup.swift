import Crypto
import Foundation
import GRDB
import GRDBSQLite

/// What a backup or a restore did.
package struct BackupSummary: Sendable, Equatable {
  package var path: String
  /// Size of the file.
  package var bytes: Int64
  /// The last changeset in it; `nil` where nothing was ever written.
  package var changeset: Int64?
  /// Where the database was kept that a restore replaced.
  package var previous: String?
}

extension Store {
  /// Copies the database to a new file: online, proved from its own history, and under its name only when it is whole.
  ///
  /// Every row of the copy and every before image is proved. What is derived from them is as it was in the database, page
  /// for page, and is proved before a backup takes the place of a database.
  /// - Parameter database: beside which an unfinished copy is noted: the database itself, where `nil`.
  /// - Throws: ``StoreError/exists(path:)``, ``BackupError/unsound(path:findings:)``.
  package func backup(to path: String, of database: String? = nil) throws -> BackupSummary {
    try refuseTaken(path)
    let copy = try UnfinishedCopy(for: path, of: database ?? self.path, context: context)
    defer { withExtendedLifetime(copy) {} }
    do { try copyPages(to: copy.path) } catch {
      let isAboutSource = (error as? SQLiteFailure)?.isAboutReading ?? false
      throw StoreError.describing(error, path: isAboutSource ? self.path : path)
    }
    let summary = try Store.proved(copy.path, named: path, .history, context: context)
    try Store.seal(copy.path)
    try Store.makeDurable(copy.path, path)
    return summary
  }

  private static func seal(_ path: String) throws {
    do { try BackupSeal.close(path) } catch let error as CocoaError {
      guard error.code == .fileWriteOutOfSpace else { throw error }
      throw StoreError.diskFull(path: path)
    }
  }

  private func copyPages(to path: String) throws {
    let destination = try DatabaseQueue(path: path)
    defer { try? destination.close() }
    var handle: OpaquePointer?
    destination.inDatabase { handle = $0.sqliteConnection }
    guard let handle else { throw StoreError.inputOutput(path: path, detail: "no connection") }
    try PageCopy(source: connection, destination: handle, interruption: context.interruption).run()
  }

  /// Opens a copy and checks it against its history.
  static func proved(
    _ path: String, named name: String, _ scope: CheckScope = .everything, context: StoreContext
  ) throws -> BackupSummary {
    try FileChecks.inspect(path)
    guard try BackupSeal.holds(path) else { throw BackupError.broken(path: name) }
    let store = try Store.resting(path, context: context)
    defer { store.close() }
    let findings = try store.check(scope)
    guard findings.isEmpty else { throw BackupError.unsound(path: name, findings: findings) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64 ?? 0
    return BackupSummary(path: name, bytes: size, changeset: try store.lastChangeset())
  }

  /// The bytes reach the disk before the name does, and the name before we say so.
  private static func makeDurable(_ temporary: String, _ path: String) throws {
    try synchronize(temporary)
    guard rename(temporary, path) == 0 else {
      throw StoreError.cannotCreate(path: path, detail: String(cString: strerror(errno)).lowercased())
    }
    try synchronize(path.folder)
  }

  private static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { Foundation.close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw StoreError.inputOutput(path: path, detail: String(cString: strerror(errno)).lowercased())
    }
  }
}

extension Store {
  /// What ``backup(to:)`` would report; checks what it would check, and writes nothing.
  package func backupPreview(to path: String) throws -> BackupSummary {
    try refuseTaken(path)
    let findings = try check(.history)
    guard findings.isEmpty else { throw BackupError.unsound(path: self.path, findings: findings) }
    return BackupSummary(path: path, bytes: byteCount, changeset: try lastChangeset())
  }

  /// - Throws: ``StoreError/exists(path:)``; ``ProtectedFile`` for a name that the database will need.
  private func refuseTaken(_ path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.exists(path: path) }
    _ = try OutputPath(path, protecting: protectedFiles)
  }
}

/// The last line of a backup: the SHA-256 of everything before it.
///
/// SQLite does not read behind the last page that its header counts, so that a sealed backup is a database like any
/// other; but a bit that flips in a page nobody uses is found as well.
enum BackupSeal {
  private static let mark = Array("crm.backup/1 ".utf8)
  /// Mark, 64 hexadecimal digits, newline.
  private static let length = 13 + 64 + 1

  /// Adds the seal to a finished file.
  static func close(_ path: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let digest = try digest(of: file, bytes: try file.seekToEnd())
    try file.seekToEnd()
    try file.write(contentsOf: mark + Array(digest.utf8) + [UInt8(ascii: "\n")])
  }

  /// Whether the file is as it was sealed; a file without a seal, a copy made by other means, has nothing to say.
  static func holds(_ path: String) throws -> Bool {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    let size = try file.seekToEnd()
    guard size > length else { return true }
    try file.seek(toOffset: size - UInt64(length))
    let line = try file.readToEnd() ?? Data()
    guard line.starts(with: mark) else { return true }
    let digest = try digest(of: file, bytes: size - UInt64(length))
    return line.dropFirst(mark.count).elementsEqual(Array(digest.utf8) + [UInt8(ascii: "\n")])
  }

  private static func digest(of file: FileHandle, bytes: UInt64) throws -> String {
    try file.seek(toOffset: 0)
    var hash = SHA256()
    var rest = bytes
    while rest > 0, let piece = try file.read(upToCount: Int(min(rest, 1 << 20))), !piece.isEmpty {
      hash.update(data: piece)
      rest -= UInt64(piece.count)
    }
    return hash.finalize().hexadecimal
  }
}

/// Copies a whole database into another, page by page, while others may read and write the source.
struct PageCopy {
  let source: OpaquePointer
  let destination: OpaquePointer
  let interruption: Interruption

  /// - Throws: ``SQLiteFailure``; ``StoreError/interrupted(signal:)``. The destination is as before in both cases.
  func run() throws {
    guard let backup = sqlite3_backup_init(destination, "main", source, "main") else {
      throw SQLiteFailure(destination, sqlite3_errcode(destination))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK, interruption.signal == nil {
      code = sqlite3_backup_step(backup, 1024)
      let (rest, pages) = (Int(sqlite3_backup_remaining(backup)), Int(sqlite3_backup_pagecount(backup)))
      interruption.beat(Pulse.Step(done: pages - rest, total: pages, unit: "pages"))
    }
    let result = sqlite3_backup_finish(backup)
    try interruption.check()
    guard code == SQLITE_DONE, result == SQLITE_OK else { throw SQLiteFailure(destination, code) }
  }
}

extension SQLiteFailure {
  /// Whether it is about what was read, and not about what was written.
  var isAboutReading: Bool {
    [SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_BUSY].contains(code & 0xFF)
      || [SQLITE_IOERR | 1 << 8, SQLITE_IOERR | 2 << 8].contains(code)
  }
}

/// Why a backup cannot be made or used.
package enum BackupError: Error, Sendable, Equatable {
  /// The backup is not as it was sealed: damaged, or written to since. Exit 74.
  case broken(path: String)
  /// The backup is the database it is to replace. Exit 64.
  case itself(path: String)
  /// The database, or the backup, does not agree with its own history. Exit 74.
  case unsound(path: String, findings: [CheckFinding])
}
