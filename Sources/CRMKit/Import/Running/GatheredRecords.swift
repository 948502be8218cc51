import GRDBSQLite
import Tabular

/// The records of a file brought together: those of one order, wherever in the file they stand, come one behind the other,
/// in the order in which the first of each comes up.
///
/// The records wait in a temporary database that SQLite deletes by itself, so that memory does not grow with the file.
final class GatheredRecords: RecordSource {
  private let file: SpoolFile
  /// Arrays of column names that records share.
  private var names: [[String]] = []
  private var turns: RawStatement?
  private var rows: RawStatement?
  private var leading: Int64?
  private(set) var bytesRead = 0
  private(set) var blankRows = 0
  private(set) var warnings: [ReadWarning] = []
  /// All of the file's, which are told with its first record.
  private var untold: [ReadWarning] = []

  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - key: what records that belong together share; `nil` for a record that stands alone.
  ///   - leads: whether others of the same key take over what the record says of the whole.
  init<Mapper: DraftMapper>(
    _ reader: RecordReader, _ mapper: Mapper, _ interruption: Interruption,
    key: (Mapper.Draft) -> String?, leads: (Mapper.Draft) -> Bool
  ) throws {
    file = try SpoolFile()
    try file.run(
      "CREATE TABLE row (seq INTEGER PRIMARY KEY, key TEXT, leads INTEGER, names INTEGER, line INTEGER, cells BLOB)"
    )
    let insertion = try file.statement(
      "INSERT INTO row (key, leads, names, line, cells) VALUES (?, ?, ?, ?, ?)")
    var mapper = mapper
    var count = 0
    try file.run("BEGIN")
    while true {
      if count & 0xFF == 0 { try interruption.check() }
      count += 1
      do {
        let next = try reader.next()
        untold += reader.warnings
        guard let record = next else { break }
        let draft = try mapper.draft(of: record).draft
        try insert(record, key(draft) ?? "\u{1F}\u{1F}\(count)", leads(draft), insertion)
      } catch let error as ReadError {
        if error.line == 0 { throw error }
        try insert(error, "\u{1F}\u{1F}\(count)", insertion)
        if error.endsReading { break }
      }
    }
    bytesRead = reader.bytesRead
    blankRows = reader.blankRows
    try file.run("CREATE INDEX row_key ON row (key, leads)")
    turns = try file.statement(
      """
      SELECT seq, first, leader FROM (
        SELECT seq, min(seq) OVER same AS first, min(iif(leads, seq, NULL)) OVER same AS leader
        FROM row WINDOW same AS (PARTITION BY key))
      ORDER BY first, seq
      """)
    rows = try file.statement("SELECT names, line, cells FROM row WHERE seq = ?")
  }

  func next() throws -> Record? {
    (warnings, untold) = (untold, [])
    guard let turns, try turns.step() else { return nil }
    let seq = turns.integer(at: 0)
    let isFirst = seq == turns.integer(at: 1)
    leading = isFirst && !turns.isNull(at: 2) && turns.integer(at: 2) != seq ? turns.integer(at: 2) : nil
    return try record(seq)
  }

  /// A record to be read before the one that ``next()`` gave last, and not to be taken: what it says of the whole holds
  /// for those around it.
  func leader() throws -> Record? {
    guard let seq = leading else { return nil }
    leading = nil
    return try record(seq)
  }

  // MARK: Keeping

  private func insert(_ record: Record, _ key: String, _ leads: Bool, _ statement: RawStatement) throws {
    if names.last != record.names { names.append(record.names) }
    let lines = record.valueLines?.map(String.init).joined(separator: ",")
    try insert(record.values + [lines], key, leads, names: names.count - 1, line: record.line, statement)
  }

  /// A record that could not be read keeps its place, and is told when its turn comes.
  private func insert(_ error: ReadError, _ key: String, _ statement: RawStatement) throws {
    let said = [
      error.code.rawValue, String(error.column), error.field, error.message, error.hint,
      error.endsReading ? "1" : "0", error.values == nil ? nil : "",
    ]
    try insert(said + (error.values ?? []), key, false, names: -1, line: error.line, statement)
  }

  private func insert(
    _ cells: [String?], _ key: String, _ leads: Bool, names: Int, line: Int, _ statement: RawStatement
  ) throws {
    defer { statement.reset() }
    try statement.bind(key, at: 1)
    try statement.bind(leads ? 1 : 0, at: 2)
    try statement.bind(Int64(names), at: 3)
    try statement.bind(Int64(line), at: 4)
    try statement.bind(bytes: GatheredRecords.packed(cells), at: 5)
    try statement.runBound()
  }

  // MARK: Giving back

  private func record(_ seq: Int64) throws -> Record {
    guard let rows else { return Record(names: [], values: [], line: 0) }
    defer { rows.reset() }
    try rows.bind(seq, at: 1)
    _ = try rows.step()
    var cells = GatheredRecords.unpacked(rows.bytes(at: 2))
    let (names, line) = (Int(rows.integer(at: 0)), Int(rows.integer(at: 1)))
    guard names >= 0 else { throw GatheredRecords.error(cells, line: line) }
    let lines = cells.removeLast()?.split(separator: ",").compactMap { Int($0) }
    return Record(names: self.names[names], values: cells, line: line, valueLines: lines)
  }

  private static func error(_ said: [String?], line: Int) -> ReadError {
    ReadError(
      said[0].flatMap(ReadError.Code.init(rawValue:)) ?? .raggedRow, line: line,
      column: said[1].flatMap { Int($0) } ?? 0, field: said[2], message: said[3] ?? "", hint: said[4],
      values: said[6] == nil ? nil : Array(said[7...]), endsReading: said[5] == "1")
  }

  /// Each cell behind the count of its bytes, four bytes long; all ones for none.
  private static func packed(_ cells: [String?]) -> [UInt8] {
    var bytes: [UInt8] = []
    for cell in cells {
      let count = cell.map { UInt32($0.utf8.count) } ?? .max
      withUnsafeBytes(of: count.littleEndian) { bytes += $0 }
      if let cell { bytes += cell.utf8 }
    }
    return bytes
  }

  private static func unpacked(_ bytes: UnsafeBufferPointer<UInt8>) -> [String?] {
    let raw = UnsafeRawBufferPointer(bytes)
    var cells: [String?] = []
    var at = 0
    while at + 4 <= raw.count {
      let count = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      at += 4
      guard count != .max else {
        cells.append(nil)
        continue
      }
      cells.append(String(decoding: raw[at..<(at + Int(count))], as: UTF8.self))
      at += Int(count)
    }
    return cells
  }
}

/// A database of its own without a name: SQLite deletes it when it is closed, however the process ends.
private final class SpoolFile {
  private let handle: OpaquePointer

  init() throws {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
    let code = sqlite3_open_v2("", &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close(handle) }
      throw StoreError.cannotCreate(path: "temporary file", detail: String(cString: sqlite3_errstr(code)))
    }
    self.handle = handle
    try run("PRAGMA journal_mode = OFF")
    try run("PRAGMA temp_store = FILE")
    try run("PRAGMA cache_size = -8192")
  }

  /// Statements that are left end with it.
  deinit { sqlite3_close_v2(handle) }

  func statement(_ sql: String) throws -> RawStatement { try RawStatement(handle, sql) }

  func run(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteFailure.said(by: handle, code) }
  }
}
