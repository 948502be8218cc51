import Foundation
import GRDB
import Tabular

/// The first line of an archive: what it is, and of which database.
struct ArchiveHeader: Equatable {
  static let schema = "crm.archive/1"

  /// Whether the changesets and before images are in it.
  var history: Bool
  /// Number of the last step of the schema that the database had taken.
  var schemaVersion: Int
  /// 32 hexadecimal digits.
  var databaseID: String
  /// The last changeset, `nil` where nothing was ever written.
  var changeset: Int64?
  /// Its hash, 64 hexadecimal digits.
  var hash: String?

  init(of database: Database, history: Bool) throws {
    self.history = history
    schemaVersion = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    databaseID = try String.fetchOne(database, sql: "SELECT database_id FROM journal") ?? ""
    let head = try Row.fetchOne(database, sql: "SELECT id, hash FROM changeset ORDER BY id DESC LIMIT 1")
    changeset = head?[0]
    hash = (head?[1] as Data?)?.hexadecimal
  }

  /// - Returns: `nil` for anything but the first line of an archive of this format.
  init?(_ line: [UInt8]) {
    guard let value = try? JSONValue(parsing: String(decoding: line, as: UTF8.self)),
      value["schema"] == .string(ArchiveHeader.schema), case .boolean(let history) = value["history"],
      case .number(let version) = value["schema_version"], let schemaVersion = Int(version),
      case .string(let databaseID) = value["database_id"]
    else { return nil }
    self.history = history
    self.schemaVersion = schemaVersion
    self.databaseID = databaseID
    if case .number(let id) = value["changeset"] { changeset = Int64(id) }
    if case .string(let text) = value["hash"] { hash = text }
  }

  var line: String {
    JSONValue.object([
      ("schema", .string(ArchiveHeader.schema)), ("history", .boolean(history)),
      ("schema_version", .integer(schemaVersion)), ("database_id", .string(databaseID)),
      ("changeset", changeset.map { .integer($0) } ?? .null), ("hash", .optional(hash)),
    ]).compactText
  }
}

/// The last line of an archive: what must have come before it.
struct ArchiveTrailer: Equatable {
  /// How the line begins.
  static let start = Array(#"{"end":"#.utf8)

  /// Rows of each table that has any, in the order of the archive.
  var rows: [(table: String, count: Int64)] = []
  /// ``Store/contentHash()`` of the database.
  var contentHash: String
  /// SHA-256 of all bytes before the line, 64 hexadecimal digits.
  var digest: String

  init(rows: [(table: String, count: Int64)], contentHash: String, digest: String) {
    self.rows = rows
    self.contentHash = contentHash
    self.digest = digest
  }

  /// - Returns: `nil` for anything that is not the last line of an archive.
  init?(_ line: [UInt8]) {
    guard let value = try? JSONValue(parsing: String(decoding: line, as: UTF8.self)),
      value["end"] == .boolean(true), case .object(let members) = value["rows"],
      case .string(let contentHash) = value["content_hash"], case .string(let digest) = value["sha256"]
    else { return nil }
    self.contentHash = contentHash
    self.digest = digest
    for (table, count) in members {
      guard case .number(let digits) = count, let count = Int64(digits) else { return nil }
      rows.append((table, count))
    }
  }

  var line: String {
    JSONValue.object([
      ("end", .boolean(true)), ("rows", .object(rows.map { ($0.table, .integer($0.count)) })),
      ("content_hash", .string(contentHash)), ("sha256", .string(digest)),
    ]).compactText
  }

  static func == (left: ArchiveTrailer, right: ArchiveTrailer) -> Bool { left.line == right.line }
}

/// What an archive holds, and what became of it.
package struct ArchiveSummary: Sendable, Equatable {
  /// Rows of all tables.
  package var rows: Int64
  /// Whether the changesets and before images are among them.
  package var history: Bool
  /// The last changeset of the database: that of the import, or the last one that the archive brought.
  package var changeset: Int64?
  /// ``Store/contentHash()``.
  package var contentHash: String
  package var isDryRun = false
}

extension ArchiveSummary: Tabulated {
  package static let columns = [
    Column("rows", .integer, help: "number of rows of all tables"),
    Column("history", .boolean, help: "whether history was included"),
    Column("changeset", .integer, help: "last changeset of the database; empty on a dry run without history"),
    Column("content_hash", help: "content hash of the database, the same as that of its source"),
    Column("dry_run", .boolean, shown: false, help: "whether this was a dry run, which writes nothing"),
  ]

  package var cells: [Cell] {
    [
      .integer(rows), .boolean(history), changeset.map(Cell.integer) ?? .null, .text(contentHash),
      .boolean(isDryRun),
    ]
  }
}

/// Why an archive cannot be brought in. Nothing is written then.
package enum ArchiveError: Error, Sendable, Equatable {
  /// The database has records or history already. Exit 5.
  case notEmpty(path: String)
  /// The first line is not that of an archive. Exit 65.
  case notAnArchive
  /// The archive is of a newer version of the program. Exit 78.
  case newer(version: Int, known: Int)
  /// It has the history of a table of an older version, whose rows have another form now. Exit 78.
  case formerHistory(table: String)
  /// A line is not one that an export writes, or not one that the tables take. Exit 65.
  case malformed(line: Int, detail: String)
  /// The file ends before its last line. Exit 65.
  case cutShort(line: Int)
  /// The last line speaks of other rows than those before it. Exit 65.
  case altered(line: Int, detail: String)
}
