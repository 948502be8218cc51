import GRDB

/// Fills an empty database with the rows of an archive, inside a transaction.
///
/// Indexes are made once all rows are there, and references are looked at then: a row may come before the one that
/// it names.
struct ArchiveFilling {
  private let reader: ArchiveReader
  private let database: Database
  private let interruption: Interruption
  private let tables: [ArchiveTable]
  private(set) var rows: Int64 = 0
  private var content = RowSum()

  init(_ reader: ArchiveReader, _ database: Database, _ context: StoreContext) throws {
    self.reader = reader
    self.database = database
    interruption = context.interruption
    tables = try ArchiveTable.all(in: database, context.model, history: reader.header.history)
    reader.read(into: tables)
  }

  /// The hash of what was brought in.
  var contentHash: String { content.hexadecimal }

  /// Takes every row to `insert`, and proves what has come of them.
  ///
  /// - Parameter insert: is given the values in the order of the table's columns.
  mutating func run(_ insert: (ArchiveTable, [SQLValue]) throws -> Void) throws {
    let indexes = try dropIndexes()
    let standards = try tables.map { try $0.standardValues(in: database) }
    var hashers = tables.map { $0.tracked.map(RowHasher.init) }
    while let row = try reader.next() {
      let table = tables[row.table]
      if let sum = hashers[row.table]?.hash(row.values.map { $0 ?? .null }) { content += sum }
      let values = zip(row.values, standards[row.table]).map { $0 ?? $1 }
      try explaining { try insert(table, values) }
      rows += 1
      if rows & 0xFFF == 0 { try interruption.check() }
    }
    if reader.header.history, reader.header.schemaVersion < Schema.base { try nameOwners() }
    for sql in indexes { try explaining { try database.execute(sql: sql) } }
    try checkReferences()
    guard contentHash == reader.trailer?.contentHash else {
      throw reader.altered("the content hash of the rows is \(contentHash)")
    }
  }

  /// The journal of 0.1 said in the images alone whose rows they were.
  private func nameOwners() throws {
    for table in tables.compactMap(\.tracked) {
      let owners = [(table.subject, table.subjectIndex), ("parent_id", table.parentIndex)]
      let changes = owners.compactMap { name, index in
        index.map { "\"\(name)\" = json_extract(content, '$.\(table.columns[$0])')" }
      }
      guard !changes.isEmpty else { continue }
      try explaining {
        try database.execute(
          sql: """
            UPDATE before_image SET \(changes.joined(separator: ", "))
            WHERE table_name = '\(table.name)' AND json_valid(content)
            """)
      }
    }
  }

  /// - Returns: the statements that make them again, word for word.
  private func dropIndexes() throws -> [String] {
    let names = tables.map(\.name)
    let indexes = try Row.fetchAll(
      database,
      sql:
        "SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
    ).filter { names.contains($0[0]) }
    for index in indexes { try database.execute(sql: "DROP INDEX \"\(index[1] as String)\"") }
    return indexes.map { $0[2] }
  }

  private func checkReferences() throws {
    guard let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") else { return }
    let id: Int64? = row[1]
    throw reader.altered("row \(id ?? 0) of '\(row[0] as String)' names a missing '\(row[2] as String)'")
  }

  /// Says what the tables do not take in the words of an archive.
  private func explaining(_ body: () throws -> Void) throws {
    do { try body() } catch let failure as SQLiteFailure where failure.isConstraint {
      throw reader.malformed("the tables do not take it: \(failure.message)")
    } catch StoreError.unexpected(_, let message) {
      throw reader.malformed("the tables do not take it: \(message)")
    } catch StoreError.damaged(_, let detail) {
      // A constraint that looks into JSON says that something else is none.
      throw reader.malformed("the tables do not take it: \(detail)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw reader.malformed("the tables do not take it: \(error.message ?? "")")
    }
  }
}
