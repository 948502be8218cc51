import GRDB

extension Store {
  /// Makes everything that is derived from other rows anew, the entries of every index as well.
  ///
  /// - Returns: what did not agree with those rows.
  package func rebuildDerived() throws -> [CheckFinding] {
    try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      let findings = try queue.using { database in
        let findings = try OrderSums.check(database) + TextIndex.check(database)
        try database.execute(sql: "BEGIN IMMEDIATE")
        do {
          try OrderSums.rebuild(database)
          for index in TextIndex.all { try index.rebuild(database) }
          try database.execute(sql: "REINDEX")
          try database.commit()
        } catch {
          try? database.execute(sql: "ROLLBACK")
          throw error
        }
        return findings
      }
      try checkpoint()
      return findings
    }
  }
}
