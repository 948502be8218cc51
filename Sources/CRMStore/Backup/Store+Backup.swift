import Foundation
import GRDB

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
