import GRDB

/// Whether every index can be read to its end and has an entry for each row.
///
/// That the entries are those of the rows is not proved: it takes longer than all else that is, and `REINDEX` makes them
/// anew from rows that are.
enum IndexCount {
  /// - Complexity: one pass over the indexes of every table.
  static func check(in database: Database, _ interruption: Interruption) throws -> [CheckFinding] {
    // The entries of a partial index are those of some rows alone.
    let indexes = try Row.fetchAll(
      database,
      sql: """
        SELECT s.tbl_name, s.name FROM sqlite_schema s JOIN pragma_index_list(s.tbl_name) l ON l.name = s.name
        WHERE s.type = 'index' AND NOT l.partial ORDER BY s.tbl_name, s.name
        """)
    var findings: [CheckFinding] = []
    var rows: (table: String, count: Int64)?
    for index in indexes {
      try interruption.check()
      let (table, name): (String, String) = (index[0], index[1])
      if rows?.table != table { rows = (table, try count(table, "NOT INDEXED", in: database)) }
      let entries = try count(table, "INDEXED BY \"\(name)\"", in: database)
      guard let expected = rows?.count, entries != expected else { continue }
      findings.append(
        CheckFinding("integrity", table: table, "index \(name) has \(entries) entries for \(expected) rows"))
    }
    return findings
  }

  /// Counted one by one: for `count(*)` SQLite takes whichever index is the smallest.
  private static func count(_ table: String, _ source: String, in database: Database) throws -> Int64 {
    try Int64.fetchOne(database, sql: "SELECT ifnull(sum(1), 0) FROM \"\(table)\" \(source)") ?? 0
  }
}
