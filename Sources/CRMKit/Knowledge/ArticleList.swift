import Tabular

extension RecordTable {
  package static let articles = RecordTable(
    from: "kb r JOIN kb_current v ON v.id = r.id",
    recordColumns: [
      RecordColumn("id", .integer, shown: false, help: "number of the article"),
      RecordColumn("name", help: "the word that commands call it by"),
      RecordColumn("title", sql: "v.title", help: "its title"),
      RecordColumn("category", help: "what it is about"),
      RecordColumn(
        "tags", .list,
        sql: """
          (SELECT group_concat(tag, char(31)) FROM (SELECT tag FROM kb_tag WHERE kb_id = r.id ORDER BY tag))
          """, help: "tags in alphabetical order"),
      RecordColumn("version", .integer, help: "number of the version in force"),
      RecordColumn(
        "used", .integer, sql: "(SELECT count(*) FROM kb_use WHERE kb_id = r.id)",
        help: "how many tickets it answered"),
      RecordColumn("edited_at", .instant, sql: "v.at", help: "since when it says what it says"),
      RecordColumn("reviewed_at", .instant, shown: false, help: "when it was last written or reviewed"),
      RecordColumn(
        "review_after_days", .integer, shown: false, sql: "r.review_after",
        help: "days after which it is to be reviewed; none where the command says"),
      RecordColumn("retired_at", .instant, shown: false, help: "since when it is out of use"),
      RecordColumn("created_at", .instant, shown: false, help: "when it was first written"),
      RecordColumn("text", shown: false, sql: "v.text", help: "what it says"),
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
