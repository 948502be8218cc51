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
