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
  /// Those of older versions.
  private let formerTables: [FormerTable]
  private var former: FormerRows
  private(set) var rows: Int64 = 0
  private var content = RowSum()

  init(_ reader: ArchiveReader, _ database: Database, _ context: StoreContext) throws {
    self.reader = reader
    self.database = database
    interruption = context.interruption
    formerTables = context.model.formerTables
    former = FormerRows(formerTables)
    let today = try ArchiveTable.all(in: database, context.model, history: reader.header.history)
    let older = formerTables.map(ArchiveTable.init)
    tables = today + older
    reader.read(into: today, former: older)
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
      rows += 1
      if try keep(row, of: table) { continue }
      var values = zip(row.values, standards[row.table]).map { $0 ?? $1 }
      former.renumber(&values, of: table)
      try explaining { try insert(table, values) }
      if rows & 0xFFF == 0 { try interruption.check() }
    }
    if reader.header.history {
      try refuseFormerHistory()
      if reader.header.schemaVersion < Schema.base { try nameOwners() }
    }
    try insertFormerRows(insert)
    for sql in indexes { try explaining { try database.execute(sql: sql) } }
    try checkReferences()
    guard contentHash == reader.trailer?.contentHash else {
      throw reader.altered("the content hash of the rows is \(contentHash)")
    }
  }

  private mutating func keep(_ row: ArchiveReader.Row, of table: ArchiveTable) throws -> Bool {
    do throws(ArchiveFault) { return try former.keep(row.values, of: table) } catch {
      throw reader.malformed(error.detail)
    }
  }

  private func insertFormerRows(_ insert: (ArchiveTable, [SQLValue]) throws -> Void) throws {
    try former.translate { name, id, values in
      guard let table = tables.first(where: { $0.name == name }) else { return }
      try explaining { try insert(table, [.integer(id)] + values + [.null]) }
    }
  }

  /// What history says of rows is hashed as it is: of rows that have another form now it would say nothing true.
  private func refuseFormerHistory() throws {
    let names = try String.fetchAll(
      database, sql: "SELECT table_name FROM changeset_table UNION SELECT table_name FROM before_image")
    if let name = names.first(where: { name in formerTables.contains { $0.name == name } }) {
      throw ArchiveError.formerHistory(table: name)
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

/// The rows of an archive that are documents now: kept until every part of them was read.
///
/// Documents share one row of ids, so that each is given a new one at once; rows that name it follow.
struct FormerRows {
  private struct Kept {
    var table: FormerTable
    var id: Int64
    var values: FormerTable.Values
    var parts: [String: [FormerTable.Values]] = [:]
  }

  private let tables: [FormerTable]
  private var rows: [Kept] = []
  /// Where the row of a former table and id stands in `rows`.
  private var places: [RowName: Int] = [:]
  private let references: [String: [(column: String, former: String)]]

  init(_ tables: [FormerTable]) {
    self.tables = tables
    let all = tables.flatMap { former in former.references.map { ($0.table, ($0.column, former.name)) } }
    references = Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Keeps a row where its table is a former one; false for others.
  /// - Throws: ``ArchiveFault`` for a part of nothing.
  mutating func keep(_ values: [SQLValue?], of table: ArchiveTable) throws(ArchiveFault) -> Bool {
    guard let former = tables.first(where: { $0.name == table.name }) else { return false }
    var row: FormerTable.Values = [:]
    for (column, value) in zip(former.columns, values) { row[column] = value }
    guard let whole = former.whole else {
      places[RowName(table: former.name, id: row["id"]?.asInteger ?? 0)] = rows.count
      rows.append(Kept(table: former, id: Int64(rows.count + 1), values: row))
      return true
    }
    guard let place = places[RowName(table: whole.table, id: row[whole.column]?.asInteger ?? 0)] else {
      throw ArchiveFault("the row is a part of no row of '\(whole.table)'")
    }
    rows[place].parts[former.name, default: []].append(row)
    return true
  }

  /// Gives the ids of former rows in a row of today as they are now, in an archive that has some; those of rows that had gone
  /// before stay away from all that are there.
  func renumber(_ values: inout [SQLValue], of table: ArchiveTable) {
    guard !rows.isEmpty else { return }
    for (column, former) in references[table.name] ?? [] {
      guard let index = table.columns.firstIndex(of: column), let id = values[index].asInteger else {
        continue
      }
      values[index] = .integer(places[RowName(table: former, id: id)].map { rows[$0].id } ?? -id)
    }
  }

  /// Takes every document to `insert`, with its id.
  func translate(_ insert: (_ table: String, _ id: Int64, _ values: [SQLValue]) throws -> Void) throws {
    for row in rows {
      guard let successor = row.table.successor else { continue }
      try insert(successor, row.id, row.table.translate(row.values, row.parts))
    }
  }
}
