import Analytics
import Tabular

extension RecordTable {
  /// What customers wrote, with how it feels by the lexicon.
  package static let texts: RecordTable = {
    var table = RecordTable(
      from: "fact_text r LEFT JOIN customer c ON c.id = r.customer_id",
      recordColumns: [
        RecordColumn("at", .instant, help: "when it was written"),
        RecordColumn("kind", help: "where it stands: interaction, ticket or answer"),
        RecordColumn("record_id", .integer, help: "number of the interaction, the ticket or the answer"),
        RecordColumn("customer_id", .integer, shown: false, help: "number of the customer"),
        RecordColumn("customer_name", sql: "c.name", help: "customer name"),
        RecordColumn("agent", help: "agent it is about"),
        RecordColumn("team", shown: false, help: "the team it is about"),
        RecordColumn("category", shown: false, help: "the category it is about"),
        RecordColumn("channel", shown: false, help: "channel it came through"),
        RecordColumn("label", sql: "sentiment_label(r.text)", help: "positive, neutral or negative"),
        RecordColumn(
          "score", .decimal, sql: "sentiment_score(r.text)", as: .ratio, help: "-1 to 1: the same as a number"
        ),
        RecordColumn(
          "words", .list, sql: "sentiment_words(r.text)", help: "the words that scored, with their points"),
        RecordColumn("text", help: "the text"),
      ])
    table.order = "r.at, r.kind, r.record_id"
    return table
  }()
}

/// Which texts a list shows; every part that is given must hold.
package struct WrittenTextFilter: Sendable {
  /// Where a text stands.
  package enum Kind: String, Sendable, CaseIterable { case interaction, ticket, answer }

  package var kinds: [Kind] = []
  package var customer: Int64?
  package var agent: String?
  package var label: SentimentLabel?
  package var at: DateSpan?
  package var search: String?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    condition.add("r.kind", in: kinds.map(\.rawValue))
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    if let agent { condition.add("r.agent = ?", .text(agent)) }
    if let label { condition.add("sentiment_label(r.text) = ?", .text(label.rawValue)) }
    condition.add("r.at", in: at)
    condition.add(search, inAnyOf: ["r.text", "c.name"])
    return condition
  }
}

extension Store {
  /// Texts that pass a filter, sorted by `order` and then by time.
  package func writtenTexts(
    _ filter: WrittenTextFilter, order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    let table = RecordTable.texts
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}
