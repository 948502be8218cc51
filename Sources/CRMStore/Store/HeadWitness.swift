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
  static func finding(for store: Store) throws -> Finding? {
    guard let path = try path(for: store), let witness = HeadWitness(readingFrom: path) else { return nil }
    let head = try RawStatement(
      store.connection,
      "SELECT ifnull(max(id), 0), (SELECT hash FROM changeset WHERE id = \(witness.changeset)) FROM changeset"
    )
    _ = try head.step()
    let last = head.integer(at: 0)
    guard last >= witness.changeset else { return .behind(seen: witness.changeset, found: last) }
    return head.bytes(at: 1).hexadecimal == witness.hash ? nil : .rewritten(changeset: witness.changeset)
  }

  /// The head as it is now, to be noted once it is committed: nothing is read for it afterwards, when another may write.
  static func head(of store: Store) throws -> Head? {
    guard let path = try path(for: store) else { return nil }
    let head = try RawStatement(
      store.connection, "SELECT id, hash FROM changeset ORDER BY id DESC LIMIT 1")
    guard try head.step() else { return nil }
    return Head(
      path: path, changeset: head.integer(at: 0), hash: head.bytes(at: 1).hexadecimal,
      isAnew: store.rolledBack != nil)
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
      if appendLine(text, to: path) || replaceFile(at: path, with: text) != ENOENT { return }
      try? FileManager.default.createDirectory(
        atPath: path.folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      replaceFile(at: path, with: text)
    }
  }

  /// The last line that is whole: one that was cut off when the machine went down says nothing.
  private init?(readingFrom path: String) {
    guard let text = readStart(of: path),
      let line = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last
    else { return nil }
    let parts = line.split(separator: " ")
    guard parts.count == 2, let changeset = Int64(parts[0]) else { return nil }
    self.changeset = changeset
    hash = String(parts[1])
  }

  private static func path(for store: Store) throws -> String? {
    guard let folder = store.context.stateFolder else { return nil }
    let name = try RawStatement(store.connection, "SELECT database_id FROM journal")
    guard try name.step() else { return nil }
    return "\(folder)/\(name.text(at: 0))-\(placeMark(of: store.path)).head"
  }

  /// Adds a line while there is room for it in what a reader looks at.
  ///
  /// A file that is renamed in the place of another is written to the disk at once by some file systems, which takes longer
  /// than all else that is done here.
  private static func appendLine(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var (status, last) = (stat(), UInt8(0))
    let bytes = Array(text.utf8)
    // Behind a line that was cut off the next would not be read.
    guard fstat(descriptor, &status) == 0, Int(status.st_size) + bytes.count <= startLength,
      pread(descriptor, &last, 1, status.st_size - 1) == 1, last == UInt8(ascii: "\n")
    else { return false }
    return write(descriptor, bytes, bytes.count) == bytes.count
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
