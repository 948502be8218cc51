import Foundation

/// What must hold of a database file before SQLite is let near it.
///
/// A FIFO would hang the opening, a link or a device could lead anywhere, and a file that others may write is not
/// evidence of anything.
package enum FileChecks {
  /// Checks type, length, permissions and header of the file at `path`.
  static func inspect(_ path: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw StoreError.missing(path: path) }
      throw StoreError.permissionDenied(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError.notARegularFile(path: path, kind: kind(of: status.st_mode))
    }
    guard status.st_mode & 0o022 == 0 else {
      throw StoreError.unsafePermissions(path: path, reason: "others may write it")
    }
    guard status.st_uid == geteuid() || geteuid() == 0 else {
      throw StoreError.unsafePermissions(path: path, reason: "it belongs to another user")
    }
    try inspectFolder(of: path)
    try inspectHeader(path)
  }

  /// Who may write the folder may put another file in the place of this one, unless the folder is sticky.
  private static func inspectFolder(of path: String) throws {
    var status = stat()
    guard stat(path.folder, &status) == 0 else {
      throw StoreError.permissionDenied(path: path)
    }
    guard status.st_mode & S_IWOTH == 0 || status.st_mode & S_ISVTX != 0 else {
      throw StoreError.unsafePermissions(path: path, reason: "others may write its folder")
    }
  }

  /// Reads the first 100 bytes: magic, page count and application id (SQLite file format, section 1.3).
  private static func inspectHeader(_ path: String) throws {
    guard let file = fopen(path, "re") else { throw StoreError.permissionDenied(path: path) }
    defer { fclose(file) }
    setvbuf(file, nil, _IONBF, 0)
    // A writer may be enlarging the file: the header is written before the pages it counts, and the log is emptied last.
    var missing: (length: Int, expected: Int)?
    for _ in 0..<3 {
      rewind(file)
      let expected = try expectedLength(file, path)
      if hasLog(path) { return }
      var status = stat()
      guard fstat(fileno(file), &status) == 0 else { throw StoreError.permissionDenied(path: path) }
      if Int(status.st_size) >= expected { return }
      missing = (Int(status.st_size), expected)
    }
    guard let missing else { return }
    throw StoreError.damaged(
      path: path, detail: "the file is cut short: \(missing.length) of \(missing.expected) bytes")
  }

  /// The bytes of the pages that the header counts.
  private static func expectedLength(_ file: UnsafeMutablePointer<FILE>, _ path: String) throws -> Int {
    var header = [UInt8](repeating: 0, count: 100)
    guard fread(&header, 1, 100, file) == 100 else { throw foreign(path, "it is too short to be a database") }
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw foreign(path, "it is not a SQLite database")
    }
    guard header.number(at: 68) == Store.applicationID else {
      throw foreign(path, "it belongs to another program")
    }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    return Int(header.number(at: 28)) * (pageSize == 1 ? 65_536 : pageSize)
  }

  /// Whether there is something in the log that may not be in the file yet.
  package static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether the file is whole by itself, and neither is nor was written to at this place: a backup is so.
  ///
  /// One of an older version is not, because it has to be brought up to date.
  static func isAtRest(_ path: String, _ model: DataModel) -> Bool {
    guard !hasLog(path), ["-journal", ".lock"].allSatisfy({ access(path + $0, F_OK) != 0 }),
      let file = fopen(path, "re")
    else { return false }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    return fread(&header, 1, 100, file) == 100 && header.number(at: 60) == model.version
  }

  private static func foreign(_ path: String, _ reason: String) -> StoreError {
    .notOurDatabase(path: path, reason: reason)
  }

  private static func kind(of mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a directory"
    case S_IFIFO: "a named pipe"
    case S_IFLNK: "a symbolic link"
    case S_IFCHR, S_IFBLK: "a device"
    default: "not a file"
    }
  }
}
