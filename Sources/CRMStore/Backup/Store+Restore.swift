import Foundation
import GRDB

extension Store {
  /// Puts the contents of a backup in place of the database at `path`, and keeps what was there in a file beside it.
  ///
  /// The backup is proved before anything is touched. The pages go into a sound database as they would in a write, so
  /// that a reader sees the old contents or the new ones; a file that is damaged or foreign is set aside as it is.
  /// - Throws: ``BackupError``, ``StoreError``.
  package static func restore(
    from backup: String, over path: String, context: StoreContext
  ) throws -> BackupSummary {
    var summary = try restorePreview(from: backup, over: path, context: context)
    try makeFolder(of: path)
    let lock = try WriterLock(database: path, context: context)
    defer { withExtendedLifetime(lock) {} }
    let source = try Store.resting(backup, context: context)
    defer { source.close() }
    if let target = try sound(path, context, holding: lock) {
      defer { target.close() }
      summary.previous = try target.replacePages(by: source)
    } else {
      summary.previous = try setAside(path, context)
      _ = try source.backup(to: path, of: path)
      let target = try Store(path: path, access: .writing, context: context, holding: lock)
      defer { target.close() }
      try target.recordHead()
    }
    return summary
  }

  /// What ``restore(from:over:context:)`` would report; proves the backup, and writes nothing.
  package static func restorePreview(
    from backup: String, over path: String, context: StoreContext
  ) throws -> BackupSummary {
    guard FileIdentity(backup) != FileIdentity(path) else { throw BackupError.itself(path: backup) }
    var summary = try proved(backup, named: backup, context: context)
    summary.path = path
    return summary
  }

  /// The database at the path, if it is one and agrees with its history.
  /// - Throws: ``StoreError`` where it is not the contents that forbid to open it.
  private static func sound(
    _ path: String, _ context: StoreContext, holding lock: WriterLock
  ) throws -> Store? {
    do {
      let store = try Store(path: path, access: .writing, context: context, holding: lock)
      if (try? store.check())?.isEmpty == true { return store }
      store.close()
      try context.interruption.check()
      return nil
    } catch let error as StoreError where error.isAboutContents { return nil }
  }

  /// Copies the database beside itself and takes over the pages of another.
  ///
  /// - Returns: the name of the copy.
  private func replacePages(by source: Store) throws -> String {
    let previous = unusedName(path + ".before-restore-" + context.now.fileName)
    _ = try backup(to: previous)
    try translating {
      try PageCopy(source: source.connection, destination: connection, interruption: context.interruption)
        .run()
      try checkpoint()
    }
    try recordHead()
    return previous
  }

  /// Renames a file that is no sound database, and the log that belongs to it; `nil` where there is none.
  private static func setAside(_ path: String, _ context: StoreContext) throws -> String? {
    let name = unusedName(path + ".damaged-" + context.now.fileName)
    var kept: String?
    for ending in ["", "-wal", "-shm"] {
      if rename(path + ending, name + ending) == 0 {
        kept = kept ?? name + ending
      } else if errno != ENOENT {
        throw StoreError.cannotCreate(
          path: name + ending, detail: String(cString: strerror(errno)).lowercased())
      }
    }
    return kept
  }

  private func recordHead() throws {
    try translating { try HeadWitness.head(of: self)?.note(replacingLater: true) }
  }
}

/// The name, or the name with a number where files have it already.
private func unusedName(_ name: String) -> String {
  let names = [name] + (2...99).map { "\(name)-\($0)" }
  return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
}

extension StoreError {
  /// Whether a database cannot be opened because of what is in its file, or because there is none.
  fileprivate var isAboutContents: Bool {
    switch self {
    case .missing, .notOurDatabase, .newerSchema, .olderSchema, .alteredSchema, .damaged, .unexpected: true
    default: false
    }
  }
}

extension Instant {
  /// `20260115T090000Z`
  fileprivate var fileName: String { description.filter { $0 != "-" && $0 != ":" } }
}
