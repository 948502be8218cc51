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
