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
