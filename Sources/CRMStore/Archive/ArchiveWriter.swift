import Crypto
import GRDB
import Tabular

extension Store {
  /// Writes every row of the database, a JSON object a line, in one state of it whatever is written meanwhile.
  ///
  /// - Parameter history: whether changesets and before images come along.
  /// - Throws: what `sink` throws, ``StoreError``.
  /// - Complexity: one pass over every row; memory does not grow with them.
  package func exportAll(history: Bool, to sink: any ByteSink) throws -> ArchiveSummary {
    let snapshot = try ReadSnapshot(of: self)
    defer { snapshot.end() }
    let (header, tables) = try read { database in
      (
        try ArchiveHeader(of: database, history: history),
        try ArchiveTable.all(in: database, context.model, history: history)
      )
    }
    let writer = ArchiveWriter(to: sink)
    writer.begin(header)
    for table in tables {
      try writer.write(
        table, history: history, RawStatement(connection, table.selectSQL), context.interruption)
    }
    let (rows, hash) = try writer.finish()
    return ArchiveSummary(rows: rows, history: history, changeset: header.changeset, contentHash: hash)
  }
}

/// Writes the lines of an archive, and sums up what it has written.
final class ArchiveWriter {
  private static let pieceSize = 1 << 16

  private var sink: any ByteSink
  private var buffer = ByteBuffer(capacity: 2 * pieceSize)
  private var digest = SHA256()
  private var rows: [(table: String, count: Int64)] = []
  private var content = RowSum()

  init(to sink: any ByteSink) { self.sink = sink }

  func begin(_ header: ArchiveHeader) { append(header.line) }

  /// Writes the rows of a table.
  ///
  /// - Parameter history: whether to say which changeset inserted each row.
  func write(
    _ table: ArchiveTable, history: Bool, _ statement: RawStatement, _ interruption: Interruption
  ) throws {
    let left = history ? nil : table.tracked?.changesetIndex
    let columns = table.columns.indices.filter { $0 != left }
    let keys = columns.map { column in
      (column == 0 ? #"{"table":"\#(table.name)","row":{"# : ",") + #""\#(table.columns[column])":"#
    }
    var hasher = table.tracked.map(RowHasher.init)
    var count: Int64 = 0
    while try statement.step() {
      for (key, column) in zip(keys, columns) {
        buffer.append(key)
        append(statement, column, isBinary: table.binary.contains(column))
      }
      buffer.append("}}\n")
      if let sum = hasher?.hash(rowOf: statement) { content += sum }
      count += 1
      if buffer.count >= ArchiveWriter.pieceSize {
        try handOn()
        try interruption.check()
      }
    }
    if count > 0 { rows.append((table.name, count)) }
  }

  /// Writes the last line.
  /// - Returns: rows of all tables, and the hash of the contents.
  func finish() throws -> (rows: Int64, contentHash: String) {
    try handOn()
    append(
      ArchiveTrailer(rows: rows, contentHash: content.hexadecimal, digest: digest.finalize().hexadecimal).line
    )
    try handOn()
    return (rows.reduce(0) { $0 + $1.count }, content.hexadecimal)
  }

  private func append(_ line: String) {
    buffer.append(line)
    buffer.append(UInt8(ascii: "\n"))
  }

  private func append(_ statement: RawStatement, _ column: Int, isBinary: Bool) {
    let index = Int32(column)
    switch statement.kind(at: index) {
    case .null: buffer.append("null")
    case .integer: buffer.appendDecimal(statement.integer(at: index))
    case .other where isBinary: buffer.appendJSONString(statement.bytes(at: index).hexadecimal)
    case .other: buffer.appendJSONString(statement.bytes(at: index))
    }
  }

  private func handOn() throws {
    try buffer.withBytes {
      let bytes = UnsafeRawBufferPointer($0)
      digest.update(bufferPointer: bytes)
      try sink.write(bytes)
    }
    buffer.removeAll()
  }
}
