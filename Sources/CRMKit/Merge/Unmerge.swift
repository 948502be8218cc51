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
  /// - Throws: ``MergeError/notMerged(name:)``.
  package func merge(of name: String) throws -> Merge {
    try read { database in
      guard let id = Int64(name.trimmed), let alias = try CustomerAlias.named(id, in: database) else {
        throw MergeError.notMerged(name: name)
      }
      return Merge(
        changeset: alias.changeset, aliases: try CustomerAlias.all(mergedBy: alias.changeset, in: database))
    }
  }

  /// The merge that a changeset is.
  ///
  /// - Throws: ``MergeError/mergedNobody(changeset:)``, ``HistoryError/unknownChangeset(_:)``.
  package func merge(in changeset: Int64) throws -> Merge {
    _ = try self.changeset(changeset)
    let aliases = try read { try CustomerAlias.all(mergedBy: changeset, in: $0) }
    guard !aliases.isEmpty else { throw MergeError.mergedNobody(changeset: changeset) }
    return Merge(changeset: changeset, aliases: aliases)
  }
}
