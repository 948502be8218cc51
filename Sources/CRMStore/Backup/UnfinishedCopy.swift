import Foundation

/// A copy of the database that is being made, under a name of its own until it is whole.
///
/// Who is killed meanwhile leaves everything that the database holds in a file that nobody knows of. So the name stands
/// in a list beside the database, `<database>.copies`, and the file is locked as long as somebody works on it: whoever
/// opens the database next takes away what is in the list and is not locked.
final class UnfinishedCopy {
  let path: String
  private let database: String
  private let context: StoreContext
  private let descriptor: Int32

  /// Makes an empty file that only its owner can read.
  ///
  /// - Parameters:
  ///   - target: the name that it will have.
  ///   - database: whose copy it is.
  init(for target: String, of database: String, context: StoreContext) throws {
    path = "\(target).\(getpid()).tmp"
    self.database = database
    self.context = context
    let line = path.absolutePath
    try? UnfinishedCopy.changeList(of: database, context) { $0.append(line) }
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreError.cannotCreate(path: target, detail: String(cString: strerror(errno)).lowercased())
    }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// What has been renamed by then stays.
  deinit {
    guard descriptor >= 0 else { return }
    UnfinishedCopy.remove(path)
    close(descriptor)
    let line = path.absolutePath
    try? UnfinishedCopy.changeList(of: database, context) { $0.removeAll { $0 == line } }
  }

  /// Takes away copies of which the making was ended by force.
  ///
  /// - Returns: their names.
  static func removeAbandoned(of database: String, context: StoreContext) -> [String] {
    guard access(listName(database), F_OK) == 0 else { return [] }
    var context = context
    context.busyTimeout = 0
    var removed: [String] = []
    try? changeList(of: database, context) { names in
      names.removeAll { name in
        let descriptor = open(name, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return errno == ENOENT }
        defer { close(descriptor) }
        var status = stat()
        guard isCopyName(name), fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
          status.st_uid == geteuid(), isCopy(descriptor, status), flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return false }
        remove(name)
        removed.append(name)
        return true
      }
    }
    return removed
  }

  /// Whether the name is one that copies get, `<target>.<process>.tmp`: the list must not have other files taken away.
  private static func isCopyName(_ name: String) -> Bool {
    let parts = name.split(separator: "/").last?.split(separator: ".") ?? []
    return parts.count > 2 && parts.last == "tmp" && Int32(parts[parts.count - 2]) != nil
  }

  /// Whether there is nothing in the file yet, or a database.
  private static func isCopy(_ descriptor: Int32, _ status: stat) -> Bool {
    guard status.st_size > 0 else { return true }
    let magic = Array("SQLite format 3\0".utf8)
    var bytes = [UInt8](repeating: 0, count: magic.count)
    return pread(descriptor, &bytes, bytes.count, 0) == bytes.count && bytes == magic
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal", ".lock"] { unlink(path + ending) }
  }

  private static func listName(_ database: String) -> String { database + BesideDatabase.copies }

  /// Changes the lines of the list, alone; a list without lines is no file.
  private static func changeList(
    of database: String, _ context: StoreContext, _ change: (inout [String]) -> Void
  ) throws {
    let name = listName(database)
    let lock = try FileLock.named(name, context: context)
    let text = (try? String(contentsOfFile: name, encoding: .utf8)) ?? ""
    var lines = text.split(separator: "\n").map(String.init)
    change(&lines)
    guard !lines.isEmpty else {
      unlink(name)
      return
    }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    if pwrite(lock.descriptor, bytes, bytes.count, 0) == bytes.count {
      ftruncate(lock.descriptor, off_t(bytes.count))
    }
  }
}

extension Store {
  /// Takes away unfinished copies of the database that somebody left who was killed.
  ///
  /// - Returns: their names.
  package static func removeAbandonedCopies(of path: String, context: StoreContext) -> [String] {
    UnfinishedCopy.removeAbandoned(of: path, context: context)
  }
}

extension String {
  /// The path from the root, for those who are called from another folder.
  fileprivate var absolutePath: String {
    hasPrefix("/") ? self : FileManager.default.currentDirectoryPath + "/" + self
  }
}
