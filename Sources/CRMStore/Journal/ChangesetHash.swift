import Crypto
import Foundation
import GRDB

/// The link of the chain: SHA-256 over the parent's hash, what the changeset says of itself, and the sums of its tables.
enum ChangesetHash {
  static func compute(_ changeset: Int64, in database: Database) throws -> [UInt8] {
    var hash = SHA256()
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT parent_hash, id, at, actor, command, source_name, source_sha256, undoes
        FROM changeset WHERE id = ?
        """, arguments: [changeset])
    guard let row else { throw HistoryError.unknownChangeset(changeset) }
    hash.add("crm.changeset/1")
    for value in row.databaseValues { hash.add(value) }
    let tables = try Row.fetchCursor(
      database,
      sql: """
        SELECT table_name, first_id, last_id, inserted, updated, deleted, written_sum, before_sum
        FROM changeset_table WHERE changeset_id = ? ORDER BY table_name
        """, arguments: [changeset])
    while let table = try tables.next() {
      for value in table.databaseValues { hash.add(value) }
    }
    try addLines(of: changeset, in: database, to: &hash)
    return Array(hash.finalize())
  }

  /// The lines of an import; a changeset without any, and those of before they were kept, have the hash they had.
  private static func addLines(of changeset: Int64, in database: Database, to hash: inout SHA256) throws {
    let lines = try Row.fetchCursor(
      database,
      sql: """
        SELECT 'import_line', table_name, first_id, last_id, first_line, step
        FROM import_line WHERE changeset_id = ? ORDER BY table_name, first_id
        """, arguments: [changeset])
    while let line = try lines.next() {
      for value in line.databaseValues { hash.add(value) }
    }
  }
}

extension SHA256 {
  /// Adds a text with its length before it, so that two texts never run together.
  fileprivate mutating func add(_ text: String) {
    withUnsafeBytes(of: Int64(text.utf8.count).littleEndian) { update(bufferPointer: $0) }
    update(data: Array(text.utf8))
  }

  fileprivate mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add("null")
    case .int64(let integer): add("i\(integer)")
    case .double(let number): add("d\(number)")
    case .string(let text): add("t" + text)
    case .blob(let data): add("b" + data.hexadecimal)
    }
  }
}

/// One thing that is not as history says, or not as SQLite wants it.
package struct CheckFinding: Sendable, Hashable {
  /// `integrity`, `foreign_key`, `chain`, `written`, `before`, `external`, `head`, `expected`, `index`, or what the findings of
  /// ``DerivedRows`` are called.
  package var kind: String
  package var changeset: Int64?
  package var table: String?
  package var detail: String

  package init(_ kind: String, changeset: Int64? = nil, table: String? = nil, _ detail: String) {
    self.kind = kind
    self.changeset = changeset
    self.table = table
    self.detail = detail
  }

  /// A hash that was kept elsewhere, and that no changeset of the file has.
  package static func unexpected(hash: String) -> CheckFinding {
    CheckFinding(
      "expected", "no changeset has the hash \(hash): history was rewritten, or is that of another file")
  }
}

extension Sequence<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The bytes that ``Swift/Sequence/hexadecimal`` wrote; `nil` for anything else.
  init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index].hexadecimalDigit, let low = digits[index + 1].hexadecimalDigit else {
        return nil
      }
      append(high << 4 | low)
    }
  }
}

extension UInt8 {
  /// The value of a lower-case hexadecimal digit.
  fileprivate var hexadecimalDigit: UInt8? {
    if isDigit { return self & 15 }
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self) ? self - UInt8(ascii: "a") + 10 : nil
  }
}
