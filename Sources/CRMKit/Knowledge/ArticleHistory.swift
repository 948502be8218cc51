import Tabular

/// A version of an article, and how it differs from the one before.
package struct ArticleHistoryRow: Sendable, Equatable {
  package var version: ArticleVersion
  /// Lines that were not there before.
  package var addedLines: Int
  /// Lines that are there no longer.
  package var removedLines: Int
}

extension ArticleHistoryRow: Tabulated {
  package static let columns = [
    Column("version", .integer, help: "version"),
    Column("at", .instant, help: "when the version was written"),
    Column("actor", help: "author"),
    Column("title", help: "title of the version"),
    Column("added", .integer, help: "lines added since the previous version"),
    Column("removed", .integer, help: "lines removed since the previous version"),
    Column("text", shown: false, help: "text of the version"),
  ]

  package var cells: [Cell] {
    [
      .integer(version.number), .instant(version.at.seconds), .text(version.actor), .text(version.title),
      .integer(Int64(addedLines)), .integer(Int64(removedLines)), .text(version.text),
    ]
  }
}

extension Store {
  /// Every version of an article, the newest first.
  ///
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``.
  package func articleHistory(_ name: String) throws -> [ArticleHistoryRow] {
    let versions = try read { database in
      try ArticleVersion.all(of: Article.named(name, in: database).id, in: database)
    }
    let befores = [nil] + versions.map(Optional.some)
    return zip(befores, versions).map { before, version in
      let change = version.lines.difference(from: before?.lines ?? [])
      return ArticleHistoryRow(
        version: version, addedLines: change.insertions.count, removedLines: change.removals.count)
    }.reversed()
  }
}

extension ArticleVersion {
  fileprivate var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
