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
