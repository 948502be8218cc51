import GRDB

extension Store {
  /// Makes everything that is derived from other rows anew, the entries of every index as well.
  ///
  /// - Returns: what did not agree with those rows.
  package func rebuildDerived() throws -> [CheckFinding] {
    let model = context.model
    return try translating {
      let lock = try turnToWrite()
      defer { withExtendedLifetime(lock) {} }
      let findings = try queue.using { database in
        let findings =
          try model.derived.flatMap { try $0.check(in: database) }
          + TextIndex.check(model.textIndexes, in: database)
        try database.execute(sql: "BEGIN IMMEDIATE")
        do {
          for rows in model.derived { try rows.rebuild(in: database) }
          for index in model.textIndexes { try index.rebuild(database) }
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
