import Foundation
import Tabular

/// The rows an import rejected, with their cells as they were and four columns that say why, so that the file can be
/// mended and imported again.
///
/// A table becomes CSV in the encoding of the source; JSON and vCards become NDJSON, because their records have no
/// common header.
final class RejectFile {
  static let columns = ["_line", "_column", "_code", "_message"]
  /// The text of a record that could not be read: nothing else is known of it.
  static let rawColumn = "_raw"
  /// The file that the row is from, where there are several.
  static let fileColumn = "_file"

  /// Whether a column says why a row was rejected, and is nothing of the row.
  static func isOwn(_ column: String) -> Bool {
    columns.contains(column) || column == rawColumn || column == fileColumn
  }

  private let file: OutputFile
  private let names: [String]?
  private let encoder: TextEncoder?
  private var bytes: [UInt8] = []
  private var hasRows = false
  private let path: OutputPath
  private let isDryRun: Bool

  /// - Parameter names: the header of a table; of no use for JSON and vCards.
  init(path: OutputPath, names: [String], source: SourceDescription, isDryRun: Bool) throws {
    self.path = path
    self.isDryRun = isDryRun
    file = try OutputFile(path)
    self.names = source.delimiter == nil ? nil : names
    encoder =
      source.delimiter == nil || source.encoding == "utf-8" ? nil : try TextEncoder(encoding: source.encoding)
    if source.delimiter != nil, source.hasBOM {
      bytes = encoder?.encoding.byteOrderMark ?? Array("\u{FEFF}".utf8)
    }
    if let names = self.names { try append(names + RejectFile.columns) }
  }

  /// Adds a record with its first fault.
  func append(_ record: Record, _ fault: RowFault) throws {
    hasRows = true
    let reasons = [String(fault.line), String(fault.column), fault.code, fault.message]
    if names != nil {
      try append(record.values.map { $0 ?? "" } + reasons)
    } else {
      let names = record.names.isEmpty ? record.values.map { _ in RejectFile.rawColumn } : record.names
      let members = zip(names + RejectFile.columns, record.values + reasons)
      let object = JSONValue.object(members.map { ($0, .optional($1)) })
      try append(text: object.compactText + "\n")
    }
  }

  /// Puts the file in its place, whole or not at all, if there is any row in it; where there is none, the rows of a
  /// run before must not stay.
  ///
  /// - Returns: whether there is.
  func finish() throws -> Bool {
    guard hasRows else {
      if !isDryRun, RejectFile.isThere(path) { try file.discardOld() }
      return false
    }
    try flush()
    try file.finish()
    return true
  }

  /// Takes away the rows of a run before, where today's file is refused as a whole: nobody is to mend them.
  static func discard(_ path: OutputPath) throws {
    if isThere(path) { try OutputFile(path).discardOld() }
  }

  /// Whether the file that is there is one of rejected rows, in whatever encoding: no other is taken away.
  private static func isThere(_ path: OutputPath) -> Bool {
    guard let old = FileHandle(forReadingAtPath: path.path) else { return false }
    defer { try? old.close() }
    let start = (try? old.read(upToCount: 1 << 16)) ?? Data()
    let bytes: [UInt8] = start.filter { $0 != 0 }
    return begins(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a text begins as a file of rejected rows does: its columns end the header of a table, or each is in the first
  /// object.
  static func begins(_ text: String) -> Bool {
    if text.contains(columns.joined(separator: ",")) { return true }
    let line = text.prefix { !$0.isNewline }
    return line.first == "{" && columns.allSatisfy { line.contains("\"\($0)\":\"") }
  }

  private func append(_ cells: [String]) throws {
    try append(text: cells.map(RejectFile.quoted).joined(separator: ",") + "\n")
  }

  private func append(text: String) throws {
    bytes += try encoder?.encode(Array(text.utf8)) ?? Array(text.utf8)
    if bytes.count > 1 << 16 { try flush() }
  }

  private func flush() throws {
    try bytes.withUnsafeBytes { try file.write($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  /// A table writer wants a cell a column; a row that was rejected may have more, and keeps them.
  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",;\t|\"\r\n".utf8.contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
