/// What an article said from some moment on.
package struct ArticleVersion: Sendable, Equatable {
  /// From 1.
  package var number: Int64
  package var at: Instant
  /// Who wrote it.
  package var actor: String
  package var title: String
  package var text: String

  init(_ row: Row) {
    number = row["number"]
    at = Instant(seconds: row["at"])
    actor = row["actor"]
    title = row["title"]
    text = row["text"]
  }

  /// Every version of an article, the oldest first.
  static func all(of article: Int64, in database: Database) throws -> [ArticleVersion] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM kb_version WHERE kb_id = ? ORDER BY number", arguments: [article]
    ).map(ArticleVersion.init)
  }
}

/// Which version of an article is meant.
package enum ArticleMoment: Sendable {
  case now
  case version(Int64)
  /// The one that was in force then.
  case asOf(AsOf)
}

extension [ArticleVersion] {
  /// The version that is meant.
  ///
  /// - Throws: ``KnowledgeError/unknownVersion(article:version:newest:)``,
  ///   ``KnowledgeError/notWrittenThen(article:first:asOf:)``.
  func version(at moment: ArticleMoment, of article: Article) throws -> ArticleVersion {
    switch moment {
    case .now:
      if let last { return last }
      throw KnowledgeError.unknownVersion(article: article.name, version: 1, newest: 0)
    case .version(let number):
      if let found = first(where: { $0.number == number }) { return found }
      throw KnowledgeError.unknownVersion(
        article: article.name, version: number, newest: last?.number ?? 0)
    case .asOf(let time):
      if let found = last(where: { $0.at.seconds < time.end }) { return found }
      throw KnowledgeError.notWrittenThen(
        article: article.name, first: first?.at ?? article.createdAt, asOf: time.instant)
    }
  }
}
