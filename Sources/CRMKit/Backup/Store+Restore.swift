import Foundation
import GRDB

extension Store {
  /// Replaces the contents of the database by those of a backup, and keeps the ones it had in a file beside it.
  ///
  /// The backup is proved before anything is touched. The pages go into the open database under the writer's lock, so
  /// that a reader sees the old contents or the new ones.
  /// - Throws: ``BackupError/unsound(path:findings:)``, ``StoreError``.
  package func restore(from backup: String) throws -> BackupSummary {
    var summary = try Store.proved(backup, named: backup, context: context)
    var sourceContext = context
    sourceContext.stateFolder = nil
    let source = try Store(path: backup, access: .reading, context: sourceContext)
    defer { source.close() }
    let previous = unusedName(path + ".before-restore-" + context.now.fileName)
    _ = try self.backup(to: previous)
    try translating {
      let lock = try WriterLock(
        database: path, timeout: context.busyTimeout, interruption: context.interruption)
      defer { withExtendedLifetime(lock) {} }
      try PageCopy(source: source.connection, destination: connection, interruption: context.interruption)
        .run()
      try checkpoint()
      try queue.inDatabase { try HeadWitness.record(self, in: $0) }
    }
    summary.path = path
    summary.previous = previous
    return summary
  }
}

/// The name, or the name with a number where files have it already.
private func unusedName(_ name: String) -> String {
  let names = [name] + (2...99).map { "\(name)-\($0)" }
  return names.first { !FileManager.default.fileExists(atPath: $0) } ?? name
}

extension Instant {
  /// `20260115T090000Z`
  fileprivate var fileName: String { description.filter { $0 != "-" && $0 != ":" } }
}

extension Store {
  /// What ``restore(from:)`` would report; proves the backup, and writes nothing.
  package func restorePreview(from backup: String) throws -> BackupSummary {
    var summary = try Store.proved(backup, named: backup, context: context)
    summary.path = path
    return summary
  }
}
