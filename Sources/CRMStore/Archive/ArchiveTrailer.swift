import Tabular

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
