import GRDBSQLite

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
