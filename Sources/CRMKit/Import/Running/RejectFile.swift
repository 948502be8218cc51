import Foundation
import Tabular

/// The rows an import rejected, with their cells as they were and four columns that say why, so that the file can be
/// mended and imported again.
///
/// The file's ending says whether they stand in a table or an object a line; without one that does, it is what the source
/// is. A table is in the encoding of the source.
final class RejectFile {
  static let columns = ["_line", "_column", "_code", "_message"]
  /// The text of a record that could not be read: nothing else is known of it.
  static let rawColumn = "_raw"
  /// The file that the row is from, where there are several.
  static let fileColumn = "_file"

  /// Whether a column says why a row was rejected, and is nothing of the row.
  static func isOwn(_ column: String) -> Bool { column == rawColumn || isReason(column) }

  /// Whether a column is written anew with each row, so that what it said in a file of rejected rows is out of date.
  private static func isReason(_ column: String) -> Bool {
    columns.contains(column) || column == fileColumn
  }

  private let file: OutputFile
  /// What stands between the cells of a table; `nil` for objects.
  private let delimiter: Character?
  /// The columns of the source, and the places of those that a table has.
  private let names: [String]
  private let kept: [Int]
  private let keptNames: Set<String>
  private let encoder: TextEncoder?
  private var bytes: [UInt8] = []
  private var hasRows = false
  private let path: OutputPath
  private let isDryRun: Bool

  /// - Parameters:
  ///   - names: the header of a table; of no use for objects.
  ///   - namesFile: whether rows are of several files.
  init(path: OutputPath, names: [String], source: SourceDescription, namesFile: Bool = false, isDryRun: Bool)
    throws
  {
    self.path = path
    self.isDryRun = isDryRun
    self.names = names
    kept = names.indices.filter { !RejectFile.isReason(names[$0]) }
    keptNames = Set(kept.map { names[$0] })
    delimiter = RejectFile.delimiter(of: path, source)
    file = try OutputFile(path)
    let isTranscoded = delimiter != nil && source.delimiter != nil && source.encoding != "utf-8"
    encoder = isTranscoded ? try TextEncoder(encoding: source.encoding) : nil
    guard let delimiter else { return }
    if source.delimiter != nil, source.hasBOM {
      bytes = encoder?.encoding.byteOrderMark ?? Array("\u{FEFF}".utf8)
    }
    let reasons = (namesFile ? [RejectFile.fileColumn] : []) + RejectFile.columns
    try append(kept.map { names[$0] } + reasons, delimiter)
  }

  /// Whether the columns of a table are known only when all rows are: those of objects.
  static func needsAllRows(_ path: OutputPath, _ source: SourceDescription) -> Bool {
    source.delimiter == nil && delimiter(of: path, source) != nil
  }

  private static func delimiter(of path: OutputPath, _ source: SourceDescription) -> Character? {
    switch RecordFormat(fileName: path.path) {
    case .csv: ","
    case .tsv: "\t"
    case .json, .ndjson: nil
    case .vcard, nil: source.delimiter == nil ? nil : ","
    }
  }

  /// Adds a record with its first fault.
  ///
  /// - Parameters:
  ///   - header: of the table that it is from; empty for objects.
  ///   - name: of the file that it is from, where there are several.
  func append(_ record: Record, _ fault: RowFault, under header: [String], of name: String? = nil) throws {
    hasRows = true
    let reasons =
      (name.map { [$0] } ?? []) + [
        String(fault.line), String(fault.column), fault.code, fault.message,
      ]
    guard let delimiter else {
      let reasonNames = (name == nil ? [] : [RejectFile.fileColumn]) + RejectFile.columns
      let members = members(of: record) + zip(reasonNames, reasons)
      return try append(text: JSONValue.object(members.map { ($0, .optional($1)) }).compactText + "\n")
    }
    let (cells, extra) = cells(of: record, under: record.names.isEmpty ? header : record.names)
    // What the header has no place for stands behind all else: nothing else is shifted.
    try append(cells + reasons + extra, delimiter)
  }

  private func members(of record: Record) -> [(String, String?)] {
    guard record.names.isEmpty else {
      return zip(record.names, record.values).filter { !RejectFile.isReason($0.0) }
    }
    let cells = record.values.map { $0 ?? "" }
    guard cells.count > 1 else { return cells.map { (RejectFile.rawColumn, $0) } }
    return [(RejectFile.rawColumn, cells.map(RejectFile.quoted).joined(separator: ","))]
  }

  private func cells(of record: Record, under header: [String]) -> (cells: [String], extra: [String]) {
    let values = record.values.map { $0 ?? "" }
    let extra = Array(values.dropFirst(header.count))
    if header == names {
      return (kept.map { $0 < values.count ? values[$0] : "" }, extra)
    }
    guard !header.isEmpty else {
      return (kept.map { names[$0] == RejectFile.rawColumn ? values.first ?? "" : "" }, [])
    }
    let known = Dictionary(zip(header, values)) { first, _ in first }
    let unknown = zip(header, values).filter { !keptNames.contains($0.0) && !RejectFile.isReason($0.0) }
    return (kept.map { known[names[$0]] ?? "" }, unknown.map(\.1) + extra)
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
    if [",", "\t"].contains(where: { text.contains(columns.joined(separator: $0)) }) { return true }
    let line = text.prefix { !$0.isNewline }
    return line.first == "{" && columns.allSatisfy { line.contains("\"\($0)\":\"") }
  }

  private func append(_ cells: [String], _ delimiter: Character) throws {
    try append(text: cells.map(RejectFile.quoted).joined(separator: String(delimiter)) + "\n")
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
