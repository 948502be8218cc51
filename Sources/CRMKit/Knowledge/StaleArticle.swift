import Tabular

/// An article that is due to be looked at.
package struct StaleArticle: Sendable, Equatable {
  package var name: String
  package var title: String
  /// When it was last written or reviewed.
  package var reviewedAt: Instant
  /// Days after which it is to be reviewed.
  package var limit: Int64
  /// The day on which it was to be reviewed.
  package var dueOn: CalendarDay
  /// Days since then.
  package var overdue: Int64
}

extension StaleArticle: Tabulated {
  package static let columns = [
    Column("name", help: "name of the article"),
    Column("title", help: "title"),
    Column("reviewed_at", .instant, help: "when it was last edited or reviewed"),
    Column(
      "limit_days", .integer, help: "review interval in days: its own, or --older-than"),
    Column("due_on", .date, help: "day on which the review was due"),
    Column("overdue_days", .integer, means: .any(.bad), help: "days overdue"),
  ]

  package var cells: [Cell] {
    [
      .text(name), .text(title), .instant(reviewedAt.seconds), .integer(limit), .text(dueOn.description),
      .integer(overdue),
    ]
  }
}

extension Store {
  /// Articles in use whose review is due, the longest overdue first.
  ///
  /// - Parameters:
  ///   - limit: days, of articles that have no limit of their own.
  ///   - zone: where days begin.
  package func staleArticles(after limit: Int64, zone: DayZone) throws -> [StaleArticle] {
    let rows = try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, title, reviewed_at, review_after FROM kb_current WHERE retired_at IS NULL ORDER BY name
          """)
    }
    let today = zone.day(at: context.now.seconds)
    let articles = rows.map { row in
      let reviewed = Instant(seconds: row["reviewed_at"])
      let limit = row["review_after"] as Int64? ?? limit
      let due = zone.day(at: reviewed.seconds) + limit
      return StaleArticle(
        name: row["name"], title: row["title"], reviewedAt: reviewed, limit: limit,
        dueOn: CalendarDay(daysSinceEpoch: due), overdue: today - due)
    }
    return articles.filter { $0.overdue >= 0 }.sorted { ($1.overdue, $0.name) < ($0.overdue, $1.name) }
  }
}
