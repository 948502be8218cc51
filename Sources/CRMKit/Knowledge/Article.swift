/// An article of the knowledge base, without what it says: that is in its versions.
package struct Article: Sendable, Equatable {
  package var id: Int64
  /// The word that commands call it by.
  package var name: String
  package var category: String?
  /// In alphabetical order.
  package var tags: [String]
  /// The review interval in days; `nil` for that of the command.
  package var reviewAfterDays: Int64?
  package var createdAt: Instant
  /// When it was last written or looked at.
  package var reviewedAt: Instant
  /// Since when it is no longer in use.
  package var retiredAt: Instant?

  init(_ row: Row, tags: [String]) {
    id = row["id"]
    name = row["name"]
    category = row["category"]
    self.tags = tags
    reviewAfterDays = row["review_after"]
    createdAt = Instant(seconds: row["created_at"])
    reviewedAt = Instant(seconds: row["reviewed_at"])
    retiredAt = (row["retired_at"] as Int64?).map(Instant.init(seconds:))
  }

  /// - Throws: ``RecordError/invalid(field:_:)`` for what no command line could name.
  package static func check(name: String) throws { try checkName(name, of: "an article") }

  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``.
  static func named(_ name: String, in database: Database) throws -> Article {
    if let found = try find(name, in: database) { return found }
    let names = try String.fetchAll(database, sql: "SELECT name FROM kb ORDER BY name")
    throw KnowledgeError.unknownArticle(name, among: names)
  }

  static func find(_ name: String, in database: Database) throws -> Article? {
    let row = try Row.fetchOne(database, sql: "SELECT * FROM kb WHERE name = ?", arguments: [name])
    return try row.map { Article($0, tags: try tags(of: $0["id"], in: database)) }
  }

  private static func tags(of id: Int64, in database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT tag FROM kb_tag WHERE kb_id = ? ORDER BY tag", arguments: [id])
  }
}

extension Store {
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``.
  package func article(_ name: String) throws -> Article { try read { try Article.named(name, in: $0) } }
}
