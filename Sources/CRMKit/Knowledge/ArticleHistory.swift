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

/// What cannot be done with an article of the knowledge base.
package enum KnowledgeError: Error, Sendable, Equatable {
  /// No article has this name. Exit 4.
  case unknownArticle(String, among: [String])
  /// An article of this name is there already. Exit 5.
  case exists(String)
  /// An article without a title or without a text. Exit 64.
  case nothingSaid(field: String)
  /// The article has no version of this number. Exit 4.
  case unknownVersion(article: String, version: Int64, newest: Int64)
  /// The article was not written by then. Exit 4.
  case notWrittenThen(article: String, first: Instant, asOf: Instant)
}

/// An article with one of its versions, and where it came from.
package struct ArticleDetail: Sendable {
  package let article: Article
  package let version: ArticleVersion
  /// The number of the version in force now.
  package let newest: Int64
  package let added: Provenance
  package let changed: Provenance?
}

extension Store {
  /// An article as it stands, with the version that is meant.
  ///
  /// - Throws: ``KnowledgeError``.
  package func article(_ name: String, at moment: ArticleMoment) throws -> ArticleDetail {
    try read { database in
      let article = try Article.named(name, in: database)
      let versions = try ArticleVersion.all(of: article.id, in: database)
      let version = try versions.version(at: moment, of: article)
      let (added, changed) = try Provenance.ofRow(article.id, in: "kb", database)
      return ArticleDetail(
        article: article, version: version, newest: versions.last?.number ?? 0, added: added, changed: changed
      )
    }
  }
}
