import Foundation
import GRDB

/// One thing that is not as history says, or not as SQLite wants it.
package struct CheckFinding: Sendable, Hashable {
  /// `integrity`, `foreign_key`, `chain`, `written`, `before`, `external`, `head`, `order_sum`.
  package var kind: String
  package var changeset: Int64?
  package var table: String?
  package var detail: String

  init(_ kind: String, changeset: Int64? = nil, table: String? = nil, _ detail: String) {
    self.kind = kind
    self.changeset = changeset
    self.table = table
    self.detail = detail
  }
}

extension Store {
  /// Proves the file from its history: SQLite's own checks, foreign keys, the chain of hashes, and every row and before
  /// image against the sums of the changeset that wrote it; and what is derived from other rows, computed anew.
  ///
  /// - Returns: what does not hold; empty for a sound database.
  /// - Complexity: one pass over every row and every before image.
  package func check() throws -> [CheckFinding] {
    try read { database in
      let integrity = try checkIntegrity(database)
      // Sums over pages that SQLite cannot read would only repeat the finding, or fail.
      guard integrity.isEmpty else { return integrity + headFindings }
      var findings = try checkForeignKeys(database) + headFindings
      findings += try ChainCheck.run(in: database)
      for table in try TrackedTable.all(in: database) {
        var rows = try RowSumCheck(table, connection, context.interruption)
        findings += try rows.run(in: database)
      }
      return try findings + OrderSums.check(database)
    }
  }

  private func checkIntegrity(_ database: Database) throws -> [CheckFinding] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .filter { $0 != "ok" }.map { CheckFinding("integrity", $0) }
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
