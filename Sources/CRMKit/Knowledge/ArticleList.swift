import Tabular

extension RecordTable {
  package static let articles = RecordTable(
    from: "kb r JOIN kb_current v ON v.id = r.id",
    recordColumns: [
      RecordColumn("id", .integer, shown: false, help: "id of the article"),
      RecordColumn("name", help: "name of the article"),
      RecordColumn("title", sql: "v.title", help: "title"),
      RecordColumn("category", help: "subject"),
      RecordColumn(
        "tags", .list,
        sql: """
          (SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM kb_tag WHERE kb_id = r.id ORDER BY tag))
          """, help: "tags in alphabetical order"),
      RecordColumn("version", .integer, help: "current version"),
      RecordColumn(
        "used", .integer, sql: "(SELECT count(*) FROM kb_use WHERE kb_id = r.id)",
        help: "number of tickets it answered"),
      RecordColumn("edited_at", .instant, sql: "v.at", help: "when it was last edited"),
      RecordColumn("reviewed_at", .instant, shown: false, help: "when it was last edited or reviewed"),
      RecordColumn(
        "review_after_days", .integer, shown: false, sql: "r.review_after",
        help: "review interval in days; empty if it has none of its own"),
      RecordColumn("retired_at", .instant, shown: false, help: "when it was retired; empty if in use"),
      RecordColumn("created_at", .instant, shown: false, help: "when it was created"),
      RecordColumn("text", shown: false, sql: "v.text", help: "text"),
    ], order: "r.category IS NULL, r.category, r.name")
}

/// Which articles a list shows; every part that is given must hold.
package struct ArticleFilter: Sendable {
  package enum Status: String, Sendable, CaseIterable { case current, retired, all }

  package var status = Status.all
  package var category: String?
  package var tag: String?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if status != .all { condition.add("r.retired_at IS \(status == .retired ? "NOT " : "")NULL") }
    if let category { condition.add("ifnull(r.category, '') = ?", .text(category)) }
    if let tag { condition.add("r.id IN (SELECT kb_id FROM kb_tag WHERE tag = ?)", .text(tag)) }
    return condition
  }
}

extension Store {
  /// Articles that pass a filter, sorted by `order`, then by category and name.
  package func articles(
    _ filter: ArticleFilter = ArticleFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    let table = RecordTable.articles
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}
