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
    Column("version", .integer, help: "number of the version"),
    Column("at", .instant, help: "since when it was in force"),
    Column("actor", help: "who wrote it"),
    Column("title", help: "the title then"),
    Column("added", .integer, help: "lines of the text that the version before did not have"),
    Column("removed", .integer, help: "lines of the version before that the text no longer has"),
    Column("text", shown: false, help: "the whole text then"),
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
