import GRDB
import GRDBSQLite

/// Whether the header of a database file, and the list of free pages that begins in it, agree with the file.
///
/// SQLite's own check passes over both where the schema has views or virtual tables, and a list that names a page in use
/// would have the next write overwrite it.
/// - Source: SQLite database file format, sections 1.3.7 to 1.3.9 and 1.5.
struct HeaderCheck {
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let pageSize: Int
  /// Empty where the file does not give it.
  private let header: [UInt8]
  private let length: Int64

  /// - Returns: `nil` where the file cannot be read beside SQLite: what is in its log is newer.
  init?(_ connection: OpaquePointer, path: String) {
    // Inside a transaction that began on an empty log nobody writes to the file; and only SQLite's own handle may read it:
    // to close another one would drop its locks.
    guard sqlite3_get_autocommit(connection) == 0, !FileChecks.hasLog(path) else { return nil }
    var pointer: UnsafeMutablePointer<sqlite3_file>?
    guard sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &pointer) == SQLITE_OK,
      let pointer, let methods = pointer.pointee.pMethods?.pointee
    else { return nil }
    var length: sqlite3_int64 = 0
    let isMeasured = methods.xFileSize(pointer, &length) == SQLITE_OK
    file = pointer
    header = isMeasured ? pointer.bytes(100, at: 0) ?? [] : []
    let size = header.isEmpty ? 0 : Int(header[16]) << 8 | Int(header[17])
    pageSize = size == 1 ? 65_536 : size
    self.length = length
  }

  /// - Complexity: a page for a thousand free ones; where there are free pages, a pass over those in use.
  func run(in database: Database, _ interruption: Interruption) throws -> [CheckFinding] {
    guard !header.isEmpty else { return [CheckFinding("integrity", "the header cannot be read")] }
    guard pageSize >= 512 else {
      return [CheckFinding("integrity", "the header says pages of \(pageSize) bytes")]
    }
    var findings: [CheckFinding] = []
    if header.number(at: 24) != header.number(at: 92) {
      findings.append(CheckFinding("integrity", "the header's size is not that of its last change"))
    }
    let pages = length / Int64(pageSize)
    let counted = Int64(header.number(at: 28))
    if counted != pages {
      findings.append(CheckFinding("integrity", "the header counts \(counted) pages, the file has \(pages)"))
    }
    do {
      let free = try freePages(atMost: counted, interruption)
      let count = header.number(at: 36)
      if free.count != count {
        findings.append(
          CheckFinding("integrity", "the header counts \(count) free pages, their list has \(free.count)"))
      }
      if let used = try used(among: free, in: database, interruption) {
        findings.append(CheckFinding("integrity", "page \(used) is in use and in the list of free pages"))
      }
    } catch let fault as BrokenList {
      findings.append(CheckFinding("integrity", "the list of free pages is broken at page \(fault.page)"))
    }
    return findings
  }

  private struct BrokenList: Error { var page: UInt32 }

  /// The pages of the list: each trunk names the next, and the leaves that hang on it.
  private func freePages(atMost pages: Int64, _ interruption: Interruption) throws -> Set<UInt32> {
    let most = (pageSize - Int(header[20])) / 4 - 2
    var free: Set<UInt32> = []
    func claim(_ page: UInt32) throws {
      guard 2...max(2, pages) ~= Int64(page), free.insert(page).inserted else { throw BrokenList(page: page) }
    }
    var trunk = header.number(at: 32)
    while trunk != 0 {
      try interruption.check()
      try claim(trunk)
      guard let content = file.bytes(pageSize, at: Int64(trunk - 1) * Int64(pageSize)),
        content.number(at: 4) <= most
      else { throw BrokenList(page: trunk) }
      for leaf in 0..<Int(content.number(at: 4)) { try claim(content.number(at: 8 + 4 * leaf)) }
      trunk = content.number(at: 0)
    }
    return free
  }

  /// The first free page that a table or an index uses all the same; `nil` where SQLite was built without saying so.
  private func used(
    among free: Set<UInt32>, in database: Database, _ interruption: Interruption
  ) throws -> UInt32? {
    let isKnown = "SELECT EXISTS (SELECT 1 FROM pragma_module_list WHERE name = 'dbstat')"
    guard !free.isEmpty, try Bool.fetchOne(database, sql: isKnown) == true else { return nil }
    let pages = try Row.fetchCursor(database, sql: "SELECT pageno FROM dbstat")
    while let row = try pages.next() {
      try interruption.check()
      if let page = UInt32(exactly: row[0] as Int64), free.contains(page) { return page }
    }
    return nil
  }
}

extension UnsafeMutablePointer<sqlite3_file> {
  /// `nil` where the file has no so many.
  fileprivate func bytes(_ count: Int, at offset: Int64) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    guard pointee.pMethods.pointee.xRead(self, &bytes, Int32(count), offset) == SQLITE_OK else { return nil }
    return bytes
  }
}

extension [UInt8] {
  /// Four bytes, the most significant first.
  func number(at index: Int) -> UInt32 {
    self[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
