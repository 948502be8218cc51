import Foundation
import GRDB

extension Store {
  /// Brings everything that ``exportAll(history:to:)`` wrote into this database, which must be empty.
  ///
  /// An archive with history brings its changesets and the identity of its database: undo works as it did there, and the
  /// head has the same hash. Rows without history are one changeset of this command. Ids stay what they were.
  /// - Parameter path: `-` is standard input.
  /// - Throws: ``ArchiveError``, ``FileError``, ``ReadError``, ``StoreError``; nothing is written then.
  package func importAll(from path: String, standardInput: Int32 = 0, dryRun: Bool) throws -> ArchiveSummary {
    try importAll(
      ArchiveReader(path: path, standardInput: standardInput, context.model), name: path, dryRun: dryRun)
  }

  func importAll(_ reader: ArchiveReader, name: String, dryRun: Bool) throws -> ArchiveSummary {
    try read { try refuseUnlessEmpty($0) }
    var summary =
      try reader.header.history
      ? importHistory(reader, dryRun: dryRun) : importRows(reader, name: name, dryRun: dryRun)
    summary.isDryRun = dryRun
    return summary
  }

  /// - Parameter own: the changeset that is being written.
  private func refuseUnlessEmpty(_ database: Database, besides own: Int64 = 0) throws {
    let other = try Int64.fetchOne(database, sql: "SELECT id FROM changeset WHERE id <> ?", arguments: [own])
    var isEmpty = other == nil
    for table in try TrackedTable.all(in: database) where isEmpty {
      isEmpty = try Int64.fetchOne(database, sql: "SELECT id FROM \"\(table.name)\" LIMIT 1") == nil
    }
    guard isEmpty else { throw ArchiveError.notEmpty(path: path) }
  }

  /// The rows as one changeset of this command.
  private func importRows(_ reader: ArchiveReader, name: String, dryRun: Bool) throws -> ArchiveSummary {
    let written = try write(dryRun: dryRun, isBulk: true) { transaction in
      try refuseUnlessEmpty(transaction.database, besides: transaction.changeset)
      var filling = try ArchiveFilling(reader, transaction.database, context)
      try filling.run { try transaction.insert($1, into: $0, reader) }
      try transaction.setSource(SourceFile(name: name, sha256: reader.fileDigest))
      return (rows: filling.rows, hash: filling.contentHash)
    }
    return ArchiveSummary(
      rows: written.value.rows, history: false, changeset: written.changeset, contentHash: written.value.hash)
  }

  /// The rows under the changesets that wrote them, and the changesets.
  private func importHistory(_ reader: ArchiveReader, dryRun: Bool) throws -> ArchiveSummary {
    try takeOver(dryRun: dryRun) { database in
      try refuseUnlessEmpty(database)
      var filling = try ArchiveFilling(reader, database, context)
      var statements: [String: RawStatement] = [:]
      try filling.run { table, values in
        let statement = try statements[table.name] ?? RawStatement(connection, table.insertSQL)
        statements[table.name] = statement
        try statement.insert(values, into: table, reader)
      }
      try database.execute(
        sql: "UPDATE journal SET database_id = ?", arguments: [reader.header.databaseID])
      for rows in context.model.derived { try rows.rebuild(in: database) }
      let head = try ArchiveHeader(of: database, history: true)
      guard head.changeset == reader.header.changeset, head.hash == reader.header.hash else {
        throw reader.altered("the head is not the one that the first line names")
      }
      return ArchiveSummary(
        rows: filling.rows, history: true, changeset: head.changeset, contentHash: filling.contentHash)
    }
  }
}

extension WriteTransaction {
  /// Inserts a row of an archive under its own id.
  fileprivate func insert(_ values: [SQLValue], into table: ArchiveTable, _ reader: ArchiveReader) throws {
    guard case .integer(let id) = values[0], let row = try row(into: table.name, id: id) else {
      throw reader.malformed("the ids of '\(table.name)' do not rise")
    }
    for (column, value) in values.enumerated().dropFirst() where column != table.tracked?.changesetIndex {
      try row.add(value)
    }
    _ = try row.insert()
  }
}

extension ArchiveTable {
  fileprivate var insertSQL: String {
    """
    INSERT INTO "\(name)" (\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))
    VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
    """
  }
}

extension RawStatement {
  /// Inserts a row of an archive, its bytes as bytes.
  fileprivate func insert(_ values: [SQLValue], into table: ArchiveTable, _ reader: ArchiveReader) throws {
    try bind(values)
    for column in table.binary {
      guard case .text(let digits) = values[column] else { continue }
      guard let bytes = [UInt8](hexadecimal: digits) else {
        throw reader.malformed("'\(table.columns[column])' is not in hexadecimal digits")
      }
      try bind(bytes: bytes, at: Int32(column + 1))
    }
    try runBound()
  }
}
