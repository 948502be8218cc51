import Analytics
import Foundation
import Tabular

/// An article that is like a text, and why.
package struct SuggestedArticle: Sendable, Equatable {
  package var name: String
  package var title: String
  package var match: TermMatch
}

extension SuggestedArticle: Tabulated {
  package static let columns = [
    Column("name", help: "name of the article"),
    Column("title", help: "title"),
    Column("score", .decimal, help: "cosine similarity of the weighted terms, 0 to 1"),
    Column("terms", .list, help: "shared terms with what each adds; the weakest together"),
  ]

  package var cells: [Cell] {
    [.text(name), .text(title), .decimal(Self.decimal(match.score)), .list(terms)]
  }

  /// Terms that are listed by name.
  private static let mostTerms = 8

  private var terms: [String] {
    let named = match.parts.prefix(Self.mostTerms).map { "\($0.term) \(Self.decimal($0.share))" }
    let rest = match.parts.dropFirst(Self.mostTerms)
    guard !rest.isEmpty else { return named }
    return named + ["\(rest.count) more \(Self.decimal(rest.reduce(0) { $0 + $1.share }))"]
  }

  private static func decimal(_ value: Double) -> String { String(format: "%.4f", value) }
}

extension Store {
  /// Articles in use that share terms with a text, the most similar first.
  ///
  /// The terms of a title count twice.
  /// - Parameter limit: how many at most.
  package func suggestArticles(for text: String, limit: Int) throws -> [SuggestedArticle] {
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, title, text FROM kb_current WHERE retired_at IS NULL ORDER BY name
          """)
    }
    let index = TermIndex(
      rows.map { row in
        let title = TextTerms.of(row["title"])
        return title + title + TextTerms.of(row["text"])
      })
    return index.matches(of: TextTerms.of(text)).prefix(limit).map { match in
      SuggestedArticle(name: rows[match.document]["name"], title: rows[match.document]["title"], match: match)
    }
  }
}
