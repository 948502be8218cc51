import Crypto
import Tabular

/// Pulls the rows of an archive one at a time, and proves at its end that they are those that were exported.
final class ArchiveReader {
  /// One row of a table.
  struct Row {
    /// Where the table stands among those that the archive is read into.
    var table: Int
    /// The values in the order of the table's columns; `nil` where the archive does not know a column.
    var values: [SQLValue?]
  }

  /// Bytes of a line; a before image holds a whole row, with its texts escaped twice.
  private static let lineLimit = 1 << 26

  let header: ArchiveHeader
  /// What the last line says, once it was read.
  private(set) var trailer: ArchiveTrailer?
  private let lines: TextLines
  private var digest = SHA256()
  private var counts: [(table: String, count: Int64)] = []
  private var tables: [ArchiveTable] = []
  private var current = 0
  /// The last of today's tables that was begun.
  private var last = 0
  /// Where those of older versions begin in `tables`.
  private var formerStart = 0

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - standardInput: its descriptor.
  /// - Throws: ``ArchiveError``, ``FileError``, ``ReadError``.
  convenience init(path: String, standardInput: Int32, _ model: DataModel) throws {
    try self.init(TextLines(path: path, standardInput: standardInput, limit: ArchiveReader.lineLimit), model)
  }

  init(_ lines: TextLines, _ model: DataModel) throws {
    self.lines = lines
    guard let line = try lines.next(), let header = ArchiveHeader(line) else {
      throw ArchiveError.notAnArchive
    }
    guard header.schemaVersion <= model.version else {
      throw ArchiveError.newer(version: header.schemaVersion, known: model.version)
    }
    self.header = header
    addToDigest(line)
  }

  /// The line that was read last, from 1.
  var line: Int { lines.number }

  /// SHA-256 of all bytes that were read, 64 hexadecimal digits.
  var fileDigest: String { digest.finalize().hexadecimal }

  /// Says into which tables the rows go.
  func read(into tables: [ArchiveTable], former: [ArchiveTable]) {
    self.tables = tables + former
    formerStart = tables.count
  }

  /// The next row, `nil` after the last line, once it has proved those before it.
  /// - Throws: ``ArchiveError``, ``FileError``, ``ReadError``.
  func next() throws -> Row? {
    guard trailer == nil else { return nil }
    guard let line = try lines.next() else { throw ArchiveError.cutShort(line: lines.number) }
    if line.starts(with: ArchiveTrailer.start) {
      try finish(line)
      return nil
    }
    addToDigest(line)
    do throws(ArchiveFault) { return try row(line) } catch { throw malformed(error.detail) }
  }

  func malformed(_ detail: String) -> ArchiveError { .malformed(line: lines.number, detail: detail) }

  func altered(_ detail: String) -> ArchiveError { .altered(line: lines.number, detail: detail) }

  private func row(_ line: [UInt8]) throws(ArchiveFault) -> Row {
    try line.withUnsafeBufferPointer { (bytes) throws(ArchiveFault) in
      var parser = ArchiveLineParser(bytes)
      let name = try parser.table()
      if counts.last?.table != name {
        try begin(name)
        counts.append((name, 0))
      }
      counts[counts.count - 1].count += 1
      return Row(table: current, values: try parser.values(of: tables[current]))
    }
  }

  private func begin(_ table: String) throws(ArchiveFault) {
    let isRead = counts.contains { $0.table == table }
    guard !isRead, let index = tables.firstIndex(where: { $0.name == table }),
      index >= last || index >= formerStart
    else { throw ArchiveFault("'\(table)' is not one of the tables that come next") }
    current = index
    // Former tables stood among the others.
    if index < formerStart { last = index }
  }

  private func addToDigest(_ line: [UInt8]) {
    digest.update(data: line)
    digest.update(data: [UInt8(ascii: "\n")])
  }

  /// Compares what was read with what the last line says.
  private func finish(_ line: [UInt8]) throws {
    guard let trailer = ArchiveTrailer(line) else {
      throw malformed("the last line is not as an export writes it")
    }
    for said in trailer.rows {
      let read = counts.first { $0.table == said.table }?.count ?? 0
      guard read == said.count else { throw altered("\(read) rows of '\(said.table)', not \(said.count)") }
    }
    guard digest.finalize().hexadecimal == trailer.digest else {
      throw altered("the lines before are not those that were written")
    }
    addToDigest(line)
    guard try lines.next() == nil else { throw malformed("there are lines behind the last one") }
    self.trailer = trailer
  }
}
