import Foundation
import GRDBSQLite

/// A prepared statement bound and stepped through SQLite's own interface.
///
/// GRDB's statement costs 1.66 times the C interface for a bulk insert, this one 1.06 times: it serves the two hot
/// loops, bulk writing and streaming reading, and nothing else.
package final class RawStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  package init(_ connection: OpaquePointer, _ sql: String) throws {
    var handle: OpaquePointer?
    var code: Int32
    repeat {
      code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    } while code == SQLITE_ERROR
      && DerivedViews.make(missing: String(cString: sqlite3_errmsg(connection)), on: connection)
    guard code == SQLITE_OK, let handle else { throw SQLiteFailure.said(by: connection, code) }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Binding, from 1

  package func bind(_ value: SQLValue, at index: Int32) throws {
    switch value {
    case .null: try check(sqlite3_bind_null(handle, index))
    case .integer(let integer): try bind(integer, at: index)
    case .text(let text): try bind(text, at: index)
    }
  }

  package func bind(_ integer: Int64, at index: Int32) throws {
    try check(sqlite3_bind_int64(handle, index, integer))
  }

  package func bind(_ text: String, at index: Int32) throws {
    var text = text
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        // An empty string may have no base address, and a null pointer would bind NULL.
        sqlite3_bind_text(handle, index, $0.baseAddress ?? emptyText, Int32($0.count), transientText)
      }
    }
    try check(code)
  }

  package func bindNull(at index: Int32) throws { try check(sqlite3_bind_null(handle, index)) }

  /// Binds a text that the caller keeps where it is until the statement has run.
  package func bindUncopied(_ text: UnsafeRawBufferPointer, at index: Int32) throws {
    let bytes = text.bindMemory(to: CChar.self)
    try check(sqlite3_bind_text(handle, index, bytes.baseAddress ?? emptyText, Int32(bytes.count), nil))
  }

  package func bind(bytes: [UInt8], at index: Int32) throws {
    try check(
      bytes.withUnsafeBytes {
        sqlite3_bind_blob(handle, index, $0.baseAddress, Int32($0.count), transientText)
      })
  }

  package func bind(_ values: [SQLValue]) throws {
    for (offset, value) in values.enumerated() { try bind(value, at: Int32(offset + 1)) }
  }

  // MARK: Running

  /// Steps once; whether there is a row.
  package func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteFailure.said(by: connection, code)
    }
  }

  /// The first value of the first row, 0 where there is none.
  package func number() throws -> Int64 {
    defer { reset() }
    return try step() ? integer(at: 0) : 0
  }

  /// Makes the statement ready to run again; bound values stay.
  package func reset() { sqlite3_reset(handle) }

  /// Binds, runs to the end and resets.
  package func run(_ values: [SQLValue]) throws {
    defer { reset() }
    try bind(values)
    while try step() {}
  }

  /// Runs a statement whose values are bound already, and resets it.
  package func runBound() throws {
    defer { reset() }
    while try step() {}
  }

  // MARK: Columns of the current row, from 0

  package var columnCount: Int32 { sqlite3_column_count(handle) }

  /// The storage class of a value, as far as our schema knows them.
  package enum Kind { case null, integer, other }

  package func kind(at index: Int32) -> Kind {
    switch sqlite3_column_type(handle, index) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer
    default: .other
    }
  }

  package func isNull(at index: Int32) -> Bool { kind(at: index) == .null }

  package func integer(at index: Int32) -> Int64 { sqlite3_column_int64(handle, index) }

  package func double(at index: Int32) -> Double { sqlite3_column_double(handle, index) }

  /// The bytes of a text or blob, valid until the next step.
  package func bytes(at index: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: sqlite3_column_text(handle, index), count: Int(sqlite3_column_bytes(handle, index)))
  }

  package func text(at index: Int32) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// Whether a value is this text, byte for byte.
  package func equals(_ text: String, at index: Int32) -> Bool {
    var text = text
    let stored = bytes(at: index)
    return text.withUTF8 { bytes in
      guard stored.count == bytes.count else { return false }
      guard bytes.count > 0, let left = stored.baseAddress, let right = bytes.baseAddress else {
        return !isNull(at: index)
      }
      return memcmp(left, right, bytes.count) == 0
    }
  }

  package func optionalText(at index: Int32) -> String? { isNull(at: index) ? nil : text(at: index) }

  package func value(at index: Int32) -> SQLValue {
    switch kind(at: index) {
    case .null: .null
    case .integer: .integer(integer(at: index))
    case .other: .text(text(at: index))
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw SQLiteFailure.said(by: connection, code) }
  }
}

/// What SQLite said of a statement.
///
/// Statements are stepped outside the store as well, where rows are pulled: everything but a broken constraint, which
/// those who write look at, is said in our words at once.
package struct SQLiteFailure: Error {
  package let code: Int32
  package let message: String

  package init(_ connection: OpaquePointer, _ code: Int32) {
    self.code = code
    message = String(cString: sqlite3_errmsg(connection))
  }

  /// A row that a constraint refuses; the extended code says which one.
  package var isConstraint: Bool { code & 0xFF == SQLITE_CONSTRAINT }

  package var isForeignKey: Bool { code == SQLITE_CONSTRAINT | 3 << 8 }

  /// The failure itself for constraints, else what it means.
  package static func said(by connection: OpaquePointer, _ code: Int32) -> any Error {
    let failure = SQLiteFailure(connection, sqlite3_extended_errcode(connection))
    guard !failure.isConstraint, let path = sqlite3_db_filename(connection, "main") else { return failure }
    let name = String(cString: path)
    return StoreError.describing(failure, path: name.isEmpty ? "temporary file" : name)
  }
}

/// Tells SQLite to copy the bytes: the address −1 of its interface, which Swift does not import.
private nonisolated(unsafe) let transientText = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
private nonisolated(unsafe) let emptyText: UnsafePointer<CChar> = {
  let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  pointer.initialize(to: 0)
  return UnsafePointer(pointer)
}()

/// Why a database cannot be opened, read or written.
package enum StoreError: Error, Sendable, Equatable {
  /// No database at this path. Exit 66.
  case missing(path: String)
  /// `init` found something at the path. Exit 73.
  case exists(path: String)
  /// A directory, a FIFO, a device or a symbolic link. Exit 65.
  case notARegularFile(path: String, kind: String)
  /// Not a SQLite file, cut short, or another program's database. Exit 65.
  case notOurDatabase(path: String, reason: String)
  /// Made by a newer version of the program. Exit 78.
  case newerSchema(path: String, version: Int, known: Int)
  /// Made by version 0.1, whose files cannot be brought up to date. Exit 78.
  case olderSchema(path: String)
  /// Tables, triggers or views are not the ones this program made. Exit 65.
  case alteredSchema(path: String, object: String)
  /// The file or its folder lets others write, or belongs to another user. Exit 77.
  case unsafePermissions(path: String, reason: String)
  /// The system denies access. Exit 77.
  case permissionDenied(path: String)
  /// Another process is writing and did not finish in time. Exit 75.
  case busy(path: String, holder: String?)
  /// The disk is full. Exit 74.
  case diskFull(path: String)
  /// Reading or writing failed. Exit 74.
  case inputOutput(path: String, detail: String)
  /// SQLite found the file damaged. Exit 74.
  case damaged(path: String, detail: String)
  /// The output file or folder cannot be made. Exit 73.
  case cannotCreate(path: String, detail: String)
  /// A signal asked the command to stop; the transaction was rolled back. Exit 128 + signal.
  case interrupted(signal: Int32)
  /// A setting of the database has a value that this program cannot use. Exit 78.
  case badSetting(key: String, value: String)
  /// An error of SQLite that no other case names: a defect of this program. Exit 70.
  case unexpected(code: Int32, message: String)
}
