import Foundation
import GRDBSQLite
import SQLiteHook

/// Keeps the journal: SQLite tells of every row that is about to be changed or deleted, by whatever statement, and its image
/// goes into `before_image`.
///
/// Triggers would do the same. But every process that opens the file would read them, two for each table, and that was half
/// of the time of a short command; and one that was taken away would leave writes without history. A row's insertion needs
/// no image, because every row names the changeset that inserted it. Measured: a journal row for each insert makes a bulk
/// import 1.5 to 2.6 times slower.
final class Journal {
  private let connection: OpaquePointer
  private let tracked: TrackedTables
  /// The tables that changed so far; those without history have no columns here.
  private var tables: [JournalTable] = []
  private var insertion: RawStatement?
  private var image: [UInt8] = []
  /// Where the last table stands in `tables`: rows of one come one after the other.
  private var last = 0
  /// The changeset that is being written; `nil` between them, when no row with history may change.
  private var changeset: Int64?
  /// Why the first image could not be kept that was not. What the statement says that met it is a consequence.
  private(set) var failure: (any Error)?

  /// From here on the connection's changes are noted, until ``stop()``.
  init(_ connection: OpaquePointer, _ tables: TrackedTables) {
    self.connection = connection
    tracked = tables
    _ = sqlite3_preupdate_hook(connection, noteChange, Unmanaged.passUnretained(self).toOpaque())
  }

  /// SQLite does not keep the journal alive.
  func stop() {
    _ = sqlite3_preupdate_hook(connection, nil, nil)
    insertion = nil
  }

  /// What changes from here on belongs to the changeset.
  func open(_ changeset: Int64) {
    self.changeset = changeset
    failure = nil
  }

  /// What changes from here on belongs to none.
  func close() {
    changeset = nil
    failure = nil
    insertion = nil
  }

  /// Fails where a row changed whose image could not be kept: nothing of it may be committed.
  func check() throws { if let failure { throw failure } }

  fileprivate func note(_ operation: Int32, _ name: UnsafePointer<CChar>, id: Int64) {
    guard failure == nil else { return }
    do {
      guard let table = try table(named: name) else { return }
      guard let changeset else {
        throw StoreError.unexpected(code: SQLITE_MISUSE, message: "a change of no changeset")
      }
      let owners = try read(table)
      let insertion =
        try insertion
        ?? RawStatement(
          connection,
          """
          INSERT INTO main.before_image (changeset_id, table_name, row_id, operation, content, \(table.subject.column), parent_id)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """)
      self.insertion = insertion
      try insertion.bind(changeset, at: 1)
      try insertion.bind(table.name, at: 2)
      try insertion.bind(id, at: 3)
      try insertion.bind(operation == SQLITE_DELETE ? "delete" : "update", at: 4)
      try insertion.bind(owners.subject, at: 6)
      try insertion.bind(owners.parent, at: 7)
      try image.withUnsafeBytes { bytes in
        try insertion.bindUncopied(bytes, at: 5)
        try insertion.runBound()
      }
    } catch {
      failure = error
    }
  }

  private func table(named name: UnsafePointer<CChar>) throws -> JournalTable? {
    if !tables.indices.contains(last) || !tables[last].isNamed(name) {
      last = try tables.firstIndex { $0.isNamed(name) } ?? add(String(cString: name))
    }
    return tables[last].hasHistory ? tables[last] : nil
  }

  /// - Returns: where it stands in `tables`.
  private func add(_ name: String) throws -> Int {
    tables.append(JournalTable(name, try tracked.table(named: name)))
    return tables.count - 1
  }

  /// Writes the row as it is into `image`, and says whose it is.
  private func read(_ table: JournalTable) throws -> (subject: SQLValue, parent: SQLValue) {
    image.removeAll(keepingCapacity: true)
    var owners: (subject: SQLValue, parent: SQLValue) = (.null, .null)
    for (column, key) in table.keys.enumerated() {
      var value: OpaquePointer?
      let code = sqlite3_preupdate_old(connection, Int32(column), &value)
      guard code == SQLITE_OK else { throw SQLiteFailure.said(by: connection, code) }
      image.append(contentsOf: key)
      switch sqlite3_value_type(value) {
      case SQLITE_NULL: image.append(contentsOf: Array("null".utf8))
      case SQLITE_INTEGER:
        let integer = sqlite3_value_int64(value)
        image.append(contentsOf: String(integer).utf8)
        if column == table.subject.index { owners.subject = .integer(integer) }
        if column == table.parent { owners.parent = .integer(integer) }
      case SQLITE_TEXT:
        let text = UnsafeBufferPointer(
          start: sqlite3_value_text(value), count: Int(sqlite3_value_bytes(value)))
        image.appendJSON(text)
      default: throw HistoryError.unreadableImage(table: table.name)
      }
    }
    image.append(UInt8(ascii: "}"))
    return owners
  }
}

/// A table with history as the journal writes its rows.
private struct JournalTable {
  let name: String
  private let terminatedName: ContiguousArray<CChar>
  /// What stands before each column's value: `,"name":`.
  let keys: [[UInt8]]
  let subject: (column: String, index: Int?)
  let parent: Int?

  /// - Parameter table: `nil` where it has no history.
  init(_ name: String, _ table: TrackedTable?) {
    self.name = name
    terminatedName = name.utf8CString
    keys = (table?.columns ?? []).enumerated().map { Array("\($0 == 0 ? "{" : ",")\"\($1)\":".utf8) }
    subject = (table?.subject ?? "", table?.subjectIndex)
    parent = table?.parentIndex
  }

  var hasHistory: Bool { !keys.isEmpty }

  func isNamed(_ other: UnsafePointer<CChar>) -> Bool {
    terminatedName.withUnsafeBufferPointer { $0.baseAddress.map { strcmp($0, other) == 0 } ?? false }
  }
}

extension [UInt8] {
  /// Appends a text as a string of JSON, quotes and all.
  fileprivate mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    for index in text.indices
    where text[index] < 0x20 || text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "\\") {
      append(contentsOf: text[start..<index])
      appendEscaped(text[index])
      start = index + 1
    }
    append(contentsOf: text[start...])
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      append(contentsOf: [
        UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), digits[Int(byte >> 4)],
        digits[Int(byte & 15)],
      ])
    default: append(byte)
    }
  }
}

/// SQLite's callback. What an index of words keeps of the change is not in a table with history, nor is what is temporary.
private func noteChange(
  _ context: UnsafeMutableRawPointer?, _: OpaquePointer?, operation: Int32, database: UnsafePointer<CChar>?,
  table: UnsafePointer<CChar>?, before: Int64, _: Int64
) {
  guard operation != SQLITE_INSERT, let context, let table, let database, strcmp(database, "main") == 0 else {
    return
  }
  Unmanaged<Journal>.fromOpaque(context).takeUnretainedValue().note(operation, table, id: before)
}
