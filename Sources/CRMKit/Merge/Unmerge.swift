/// A merge that can be undone.
package struct Merge: Sendable, Equatable {
  package var changeset: Int64
  /// The customers that it made aliases.
  package var aliases: [CustomerAlias]

  /// What came for a winner after the merge: nobody can tell any more whom of them it was meant for.
  package struct Arrivals: Sendable, Equatable {
    package var winner: Int64
    package var orders: Int64
    package var interactions: Int64
  }
}

extension Store {
  /// The merge that made an id an alias.
  ///
  /// - Throws: ``MergeError/notMerged(name:)``, ``MergeError/broughtAlong(_:)``.
  package func merge(of name: String) throws -> Merge {
    try read { database in
      guard let id = Int64(name.trimmed), let alias = try CustomerAlias.named(id, in: database) else {
        throw MergeError.notMerged(name: name)
      }
      return try Merge(changeset: alias.changeset, in: database)
    }
  }

  /// The merge that a changeset is.
  ///
  /// - Throws: ``MergeError/mergedNobody(changeset:)``, ``HistoryError/unknownChangeset(_:)``.
  package func merge(in changeset: Int64) throws -> Merge {
    _ = try self.changeset(changeset)
    let merge = try read { try Merge(changeset: changeset, in: $0) }
    guard !merge.aliases.isEmpty else { throw MergeError.mergedNobody(changeset: changeset) }
    return merge
  }

  /// What came for the winners of a merge since; it stays with them when the merge is undone.
  package func arrivals(since merge: Merge) throws -> [Merge.Arrivals] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM (
            SELECT w.customer_id,
              (SELECT count(*) FROM "order" o WHERE o.customer_id = w.customer_id AND o.changeset_id > ?1) AS orders,
              (SELECT count(*) FROM interaction i WHERE i.customer_id = w.customer_id AND i.changeset_id > ?1) AS calls
            FROM (SELECT DISTINCT customer_id FROM customer_alias WHERE changeset_id = ?1) w)
          WHERE orders + calls > 0 ORDER BY customer_id
          """, arguments: [merge.changeset]
      ).map { Merge.Arrivals(winner: $0[0], orders: $0[1], interactions: $0[2]) }
    }
  }
}

extension Merge {
  /// - Throws: ``MergeError/broughtAlong(_:)`` if the changeset has the aliases, but did not make them.
  fileprivate init(changeset: Int64, in database: Database) throws {
    self.changeset = changeset
    aliases = try CustomerAlias.all(mergedBy: changeset, in: database)
    for alias in aliases {
      let wasMerged = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM before_image
            WHERE table_name = 'customer' AND row_id = ? AND changeset_id = ? AND operation = 'delete')
          """, arguments: [alias.id, changeset])
      guard wasMerged == true else {
        throw MergeError.broughtAlong(RecordError.Candidate(id: alias.id, name: alias.name))
      }
    }
  }
}
