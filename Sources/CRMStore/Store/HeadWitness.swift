import Crypto
import Foundation
import GRDB

/// What this machine last saw of a database, kept outside it: the last changeset and its hash.
///
/// SQLite cannot notice that a file was replaced by an older copy, or that a log of committed pages was lost. The
/// witness can. It belongs to a file and a path, so that a copy kept elsewhere is not taken for a relapse.
package struct HeadWitness: Sendable, Equatable {
  /// What is wrong with the head of a database.
  package enum Finding: Sendable, Equatable {
    /// The file ends before the changeset that was seen.
    case behind(seen: Int64, found: Int64)
    /// The changeset that was seen is another one now.
    case rewritten(changeset: Int64)
  }

  let changeset: Int64
  let hash: String

  /// Compares the database with its witness; `nil` where they agree or there is none.
  static func finding(for store: Store, in database: Database) throws -> Finding? {
    guard let path = try path(for: store, in: database), let witness = HeadWitness(readingFrom: path) else {
      return nil
    }
    let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM changeset") ?? 0
    guard last >= witness.changeset else { return .behind(seen: witness.changeset, found: last) }
    let found = try Data.fetchOne(
      database, sql: "SELECT hash FROM changeset WHERE id = ?", arguments: [witness.changeset])
    return found?.hexadecimal == witness.hash ? nil : .rewritten(changeset: witness.changeset)
  }

  /// The head as it is now, to be noted once it is committed: nothing is read for it afterwards, when another may write.
  static func head(of store: Store, in database: Database) throws -> Head? {
    guard let path = try path(for: store, in: database),
      let row = try Row.fetchOne(
        database, sql: "SELECT id, hash FROM changeset ORDER BY id DESC LIMIT 1")
    else { return nil }
    return Head(
      path: path, changeset: row[0], hash: (row[1] as Data).hexadecimal, isAnew: store.rolledBack != nil)
  }

  /// A head, and the file that it is noted in.
  struct Head {
    fileprivate let path: String
    fileprivate let changeset: Int64
    fileprivate let hash: String
    /// Whether what was seen before does not count.
    fileprivate let isAnew: Bool

    /// Notes it, unless a later one is noted already. A state folder that cannot be written is no reason to fail a command
    /// that has committed its work.
    func note(replacingLater: Bool = false) {
      if !isAnew, !replacingLater, let seen = HeadWitness(readingFrom: path), seen.changeset > changeset {
        return
      }
      let text = "\(changeset) \(hash)\n"
      if replaceFile(at: path, with: text) != ENOENT { return }
      try? FileManager.default.createDirectory(
        atPath: path.folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      replaceFile(at: path, with: text)
    }
  }

  private init?(readingFrom path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard parts.count == 2, let changeset = Int64(parts[0]) else { return nil }
    self.changeset = changeset
    hash = String(parts[1])
  }

  private static func path(for store: Store, in database: Database) throws -> String? {
    guard let folder = store.context.stateFolder,
      let name = try String.fetchOne(database, sql: "SELECT database_id FROM journal")
    else { return nil }
    let place = SHA256.hash(data: Array(store.path.resolvedPath.utf8)).prefix(4).hexadecimal
    return "\(folder)/\(name)-\(place).head"
  }

  /// Writes beside and renames, so that a reader sees the old text or the new one.
  ///
  /// - Returns: why the file could not be made, 0 where it was.
  @discardableResult
  private static func replaceFile(at path: String, with text: String) -> Int32 {
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    let bytes = Array(text.utf8)
    let isWhole = write(descriptor, bytes, bytes.count) == bytes.count
    close(descriptor)
    if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
    return 0
  }
}
