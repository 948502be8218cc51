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
