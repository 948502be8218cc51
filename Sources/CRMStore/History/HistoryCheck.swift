import Foundation
import GRDB
import GRDBSQLite

/// How much of a file is to be proved.
enum CheckScope {
  /// All there is in it.
  case everything
  /// What cannot be made again from the rest: the rows and their history. What is derived from them is read and counted.
  case history
}

extension Store {
  /// Proves the file from its history: SQLite's own checks, foreign keys, the chain of hashes, and every row and before
  /// image against the sums of the changeset that wrote it; and what is derived from other rows, computed anew.
  ///
  /// - Returns: what does not hold; empty for a sound database.
  /// - Complexity: one pass over every row and every before image.
  package func check() throws -> [CheckFinding] { try check(.everything) }

  func check(_ scope: CheckScope) throws -> [CheckFinding] {
    try read { database in
      // Others may write meanwhile, and what is compared must be of one moment.
      let isFree = sqlite3_get_autocommit(connection) != 0
      if isFree { try database.execute(sql: "BEGIN") }
      defer { if isFree, sqlite3_get_autocommit(connection) == 0 { try? database.execute(sql: "ROLLBACK") } }
      let integrity = try scope == .everything ? checkIntegrity(database) : []
      // A page that SQLite cannot read fails whatever reads it: the finding is there, and the rest is still named.
      func part(
        of table: String? = nil, sums: String = "integrity", _ check: () throws -> [CheckFinding]
      ) throws -> [CheckFinding] {
        do {
          let findings = try check()
          try database.unreadable.check()
          return findings
        } catch {
          switch StoreError.describing(error, path: path) {
          case is SumOverflow: return [CheckFinding(sums, table: table, "a sum is beyond 64 bits")]
          case StoreError.damaged(_, let detail) where error is UnreadableValue || integrity.isEmpty:
            return [CheckFinding("integrity", table: table, detail)]
          case let meaning where integrity.isEmpty: throw meaning
          default:
            try context.interruption.check()
            return []
          }
        }
      }
      var findings = try integrity + part { try checkHeader(database) }
      findings += try part { try scope == .everything ? checkForeignKeys(database) : [] } + headFindings
      findings += try part(of: "changeset") { try ChainCheck.run(in: database) }
      let tables = try TrackedTable.all(in: database)
      for (index, table) in tables.enumerated() {
        context.interruption.beat(Pulse.Step(done: index, total: tables.count, unit: "tables"))
        findings += try part(of: table.name) {
          var rows = try RowSumCheck(table, connection, context.interruption)
          return try rows.run(in: database)
        }
      }
      guard scope == .everything else {
        return try findings + part { try IndexCount.check(in: database, context.interruption) }
      }
      for rows in context.model.derived {
        findings += try part(of: rows.table, sums: rows.finding) { try rows.check(in: database) }
      }
      // The indexes of texts are compared at a moment of their own, in space of their own.
      if isFree { try database.execute(sql: "COMMIT") }
      return try findings + part { try TextIndex.check(context.model.textIndexes, in: database) }
    }
  }

  /// The changeset whose hash this is; `nil` where there is none.
  ///
  /// A hash that was kept elsewhere and is still there proves everything up to that changeset.
  package func changeset(hash: String) throws -> Int64? {
    try read {
      try Int64.fetchOne(
        $0, sql: "SELECT id FROM changeset WHERE lower(hex(hash)) = lower(?)", arguments: [hash])
    }
  }

  private func checkIntegrity(_ database: Database) throws -> [CheckFinding] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .filter { $0 != "ok" }.map { CheckFinding("integrity", $0) }
  }

  private func checkHeader(_ database: Database) throws -> [CheckFinding] {
    try HeaderCheck(connection, path: path)?.run(in: database, context.interruption) ?? []
  }

  private func checkForeignKeys(_ database: Database) throws -> [CheckFinding] {
    try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20).map {
      let row: Int64? = $0[1]
      let parent: String = $0[2]
      return CheckFinding(
        "foreign_key", table: $0[0], "row \(row.map(String.init) ?? "?") names a missing \(parent)")
    }
  }

  private var headFindings: [CheckFinding] {
    switch rolledBack {
    case nil: []
    case .behind(let seen, let found):
      [CheckFinding("head", changeset: seen, "changeset \(seen) was seen here, the file ends at \(found)")]
    case .rewritten(let changeset):
      [CheckFinding("head", changeset: changeset, "changeset \(changeset) is not the one that was seen here")]
    }
  }
}

/// Whether each changeset names its parent's hash and its own hash is that of what it says.
private enum ChainCheck {
  static func run(in database: Database) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    var parent = Data(count: 32)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, parent_hash, hash FROM changeset ORDER BY id")
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let hash: Data? = row[2]
      if row[1] as Data != parent {
        findings.append(CheckFinding("chain", changeset: id, "its parent is not the changeset before it"))
      }
      if try Data(ChangesetHash.compute(id, in: database)) != hash {
        findings.append(CheckFinding("chain", changeset: id, "its hash is not that of its contents"))
      }
      parent = hash ?? Data()
    }
    return findings
  }
}

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

extension Store {
  /// The hash of everything the database says, whoever said it when: equal contents, equal hash.
  ///
  /// - Returns: 64 hexadecimal digits, the sum of the hashes of all rows with history.
  package func contentHash() throws -> String {
    let snapshot = try ReadSnapshot(of: self)
    defer { snapshot.end() }
    return try read { database in
      var sum = RowSum()
      for table in try TrackedTable.all(in: database) {
        var hasher = RowHasher(table)
        let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\"")
        while try rows.step() { sum += hasher.hash(rowOf: rows) }
      }
      return sum.hexadecimal
    }
  }
}
