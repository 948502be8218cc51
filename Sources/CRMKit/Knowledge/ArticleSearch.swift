import Foundation
import Tabular

/// An article that has every word that was looked for.
package struct FoundArticle: Sendable, Equatable {
  package var name: String
  package var title: String
  package var category: String?
  /// BM25; `nil` where every word is too short for the index to weigh.
  package var score: Double?
  package var excerpt: String
}

extension FoundArticle: Tabulated {
  package static let columns = [
    Column("name", help: "name of the article"),
    Column("title", use: .key, help: "title"),
    Column("category", shown: false, help: "subject"),
    Column(
      "score", .decimal,
      help: "BM25 score over words of three characters or more, the title counted four "
        + "times; empty without such words"),
    Column("excerpt", help: "excerpt around the first match, matches in brackets"),
  ]

  package var cells: [Cell] {
    [
      .text(name), .text(title), .optional(category),
      score.map { .decimal(String(format: "%.4f", $0)) } ?? .null, .text(excerpt),
    ]
  }
}

/// Words that an article must have, all of them, anywhere in its title or text.
private struct ArticleQuery {
  let words: [String]
  /// Those that the index of three characters each can find.
  private var long: [String] { words.compactMap(\.trigramQuery) }
  private var short: [String] { words.filter { $0.trigramQuery == nil } }

  func rows(in database: Database) throws -> [Row] {
    var condition = RecordCondition()
    condition.add("c.retired_at IS NULL")
    if !long.isEmpty { condition.add("kb_index MATCH ?", .text(long.joined(separator: " AND "))) }
    for word in short { condition.add(word, inAnyOf: ["c.title", "c.text"]) }
    let inTitle = short.map { _ in "(instr(lower(c.title), lower(?)) > 0)" }.joined(separator: " + ")
    let isRanked = !long.isEmpty
    let sql = """
      SELECT c.name, c.category, c.title, c.text, \(isRanked ? "-bm25(kb_index, 4.0, 1.0)" : "NULL") AS score
      FROM \(isRanked ? "kb_index JOIN kb_current c ON c.id = kb_index.rowid" : "kb_current c")
      WHERE \(condition.sql) ORDER BY score DESC, \(inTitle.isEmpty ? "" : "\(inTitle) DESC, ")c.name
      """
    return try Row.fetchAll(
      database, sql: sql, arguments: StatementArguments(condition.values + short.map(SQLValue.text)))
  }
}

extension Store {
  /// Articles in use that have every one of the words, the best first.
  ///
  /// - Parameter words: each stands for itself, spaces among it included; capitals make no difference.
  package func searchArticles(_ words: [String]) throws -> [FoundArticle] {
    let words = words.map(\.trimmed).filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    return try read { database in
      try ArticleQuery(words: words).rows(in: database).map { row in
        FoundArticle(
          name: row["name"], title: row["title"], category: row["category"], score: row["score"],
          excerpt: Excerpt.of(row["text"], around: words))
      }
    }
  }
}
