import Analytics
import Tabular

extension RecordTable {
  package static let answers = RecordTable(
    from: "survey_answer r JOIN survey s ON s.id = r.survey_id LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("id", .integer, help: "number of the answer"),
      RecordColumn("survey", sql: "s.name", help: "name of the survey"),
      RecordColumn("kind", shown: false, sql: "s.kind", help: "csat, nps or ces"),
      RecordColumn(
        "customer_id", .integer, shown: false, help: "number of the customer, none where nobody is known"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "what other systems know the customer by: source:key, else an e-mail address"),
      RecordColumn("customer_name", sql: "c.name", help: "what the customer goes by"),
      RecordColumn("ticket_id", .integer, shown: false, help: "number of the ticket it is about"),
      RecordColumn(
        "ticket", shown: false,
        sql: "(SELECT source || ':' || number FROM ticket WHERE id = r.ticket_id AND number IS NOT NULL)",
        help: "what other systems know the ticket by: source:number"),
      RecordColumn("source", shown: false, help: "the system that numbered it"),
      RecordColumn("number", shown: false, help: "its number there"),
      RecordColumn(
        "sent_at", .instant, shown: false, help: "when the customer was asked; empty where it is not known"),
      RecordColumn("answered_at", .instant, help: "when it was answered; empty where it is not yet"),
      RecordColumn("score", .integer, help: "the value of the scale; empty where none counts"),
      RecordColumn("written", shown: false, help: "what was answered instead of a value of the scale"),
      RecordColumn(
        "sentiment", sql: "sentiment_label(r.comment)",
        help: "positive, neutral or negative: what the comment says by the lexicon"),
      RecordColumn(
        "sentiment_score", .decimal, shown: false, sql: "sentiment_score(r.comment)", as: .ratio,
        help: "-1 to 1: the same as a number"),
      RecordColumn(
        "words", .list, sql: "sentiment_words(r.comment)",
        help: "the words of the comment that scored, with their points"),
      RecordColumn("comment", help: "what was said beside the score"),
      RecordColumn("agent", help: "who of ours it is about"),
      RecordColumn("team", shown: false, help: "the team it is about"),
      RecordColumn("category", shown: false, help: "the category it is about"),
      RecordColumn("channel", shown: false, help: "channel it came through"),
      RecordColumn(
        "weight", .decimal, shown: false, sql: "r.weight_e9", as: .scaled(digits: 9),
        help: "its weight; 1 where empty"),
      RecordColumn("custom", .json, shown: false, as: .json, help: "columns of the file that were kept"),
    ])
}

/// Which answers a list shows; every part that is given must hold.
package struct SurveyAnswerFilter: Sendable {
  /// Whether they were given, or only asked for.
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
