import GRDB

/// A merge that can be taken back.
package struct Merge: Sendable, Equatable {
  package var changeset: Int64
  /// The customers that it made aliases.
  package var aliases: [CustomerAlias]
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
}

extension Merge {
  /// - Throws: ``MergeError/broughtAlong(_:)`` where the changeset has the aliases, but did not make them.
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
