import Analytics
import Tabular

extension RecordTable {
  package static let answers = RecordTable(
    from: "survey_answer r JOIN survey s ON s.id = r.survey_id LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("id", .integer, help: "id of the response"),
      RecordColumn("survey", sql: "s.name", help: "name of the survey"),
      RecordColumn("kind", shown: false, sql: "s.kind", help: "kind: csat, nps or ces"),
      RecordColumn(
        "customer_id", .integer, shown: false, help: "id of the customer; empty if anonymous"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "natural key of the customer: source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "customer name"),
      RecordColumn("ticket_id", .integer, shown: false, help: "id of the ticket"),
      RecordColumn(
        "ticket", shown: false,
        sql: "(SELECT source || ':' || number FROM ticket WHERE id = r.ticket_id AND number IS NOT NULL)",
        help: "natural key of the ticket: source:number"),
      RecordColumn("source", shown: false, help: "source system"),
      RecordColumn("number", shown: false, help: "number in the source system"),
      RecordColumn(
        "sent_at", .instant, shown: false, help: "when the survey was sent; empty if unknown"),
      RecordColumn("answered_at", .instant, help: "when the customer answered; empty if open"),
      RecordColumn("score", .integer, help: "score on the scale; empty if excluded or open"),
      RecordColumn("written", shown: false, help: "written answer instead of a score"),
      RecordColumn(
        "sentiment", sql: "sentiment_label(r.comment)",
        help: "sentiment of the comment: positive, neutral or negative"),
      RecordColumn(
        "sentiment_score", .decimal, shown: false, sql: "sentiment_score(r.comment)", as: .ratio,
        help: "sentiment score, -1 to 1"),
      RecordColumn(
        "words", .list, sql: "sentiment_words(r.comment)",
        help: "words of the comment that scored, with their points"),
      RecordColumn("comment", help: "comment"),
      RecordColumn("agent", help: "agent"),
      RecordColumn("team", shown: false, help: "team"),
      RecordColumn("category", shown: false, help: "category"),
      RecordColumn("channel", shown: false, help: "channel"),
      RecordColumn(
        "weight", .decimal, shown: false, sql: "r.weight_e9", as: .scaled(digits: 9),
        help: "weight; empty counts as 1"),
      RecordColumn(
        "custom", .json, shown: false, as: .json, help: "columns of the imported file that were kept"),
    ])
}

/// Which answers a list shows; every part that is given must hold.
package struct SurveyAnswerFilter: Sendable {
  /// Whether they were answered, or only requested.
  package enum Status: String, Sendable, CaseIterable { case answered, open, all }

  package var status = Status.all
  /// Any of these.
  package var surveys: [Survey] = []
  package var customer: Int64?
  package var ticket: Int64?
  package var agent: String?
  package var team: String?
  package var category: String?
  package var sentiment: SentimentLabel?
  package var answered: DateSpan?
  /// Text in the comment or the customer's name.
  package var search: String?
  package var ids: [Int64]?
  package var rule: Rule?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if status != .all { condition.add("r.answered_at IS \(status == .open ? "" : "NOT ")NULL") }
    condition.add("s.name", in: surveys.map(\.name))
    if let customer { condition.add("r.customer_id = ?", .integer(customer)) }
    if let ticket { condition.add("r.ticket_id = ?", .integer(ticket)) }
    for (column, text) in [("agent", agent), ("team", team), ("category", category)] {
      if let text { condition.add("ifnull(r.\(column), '') = ?", .text(text)) }
    }
    if let sentiment { condition.add("sentiment_label(r.comment) = ?", .text(sentiment.rawValue)) }
    condition.add("r.answered_at", in: answered)
    condition.add(search, inAnyOf: ["r.comment", "c.name"])
    condition.add(ids: ids)
    condition.add(rule)
    return condition
  }
}

extension Store {
  /// Answers that pass a filter, sorted by `order` and then by id.
  package func answers(
    _ filter: SurveyAnswerFilter = SurveyAnswerFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    if let rule = filter.rule { try prepare(rule) }
    let table = RecordTable.answers
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }
}
