import Tabular

/// What a rule did about an answer.
package struct Feedback: Sendable, Equatable {
  package var id: Int64
  package var ruleID: Int64
  package var rule: String
  package var action: FeedbackRule.Action
  package var answer: Int64
  package var survey: String
  package var score: Int64?
  package var customer: Int64?
  package var customerName: String?
  package var at: Instant
  /// `nil` where there is none, or where it was deleted since.
  package var task: Int64?
  package var ticket: Int64?

  /// `task 12`, `ticket 3`
  package var outcome: String {
    task.map { "task \($0)" } ?? ticket.map { "ticket \($0)" }
      ?? "a \(action.rawValue) that was deleted since"
  }
}

extension Feedback {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], ruleID: row["rule_id"], rule: row["rule"],
      action: FeedbackRule.Action(rawValue: row["action"]) ?? .task,
      answer: row["answer_id"], survey: row["survey"], score: row["score"], customer: row["customer_id"],
      customerName: row["customer_name"], at: Instant(seconds: row["at"]), task: row["task_id"],
      ticket: row["ticket_id"])
  }

  /// - Parameter condition: on `f`, a row of `feedback`, with a mark for each value.
  static func all(
    where condition: String = "1", _ values: StatementArguments = [], in database: Database
  ) throws -> [Feedback] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT f.id, f.rule_id, r.name AS rule, r.action, f.answer_id, s.name AS survey, a.score, a.customer_id,
          c.name AS customer_name, f.at, f.task_id, f.ticket_id
        FROM feedback f JOIN \(FeedbackRule.table.rows) r ON r.id = f.rule_id JOIN survey_answer a ON a.id = f.answer_id
          JOIN survey s ON s.id = a.survey_id LEFT JOIN customer c ON c.id = a.customer_id
        WHERE \(condition) ORDER BY f.id
        """, arguments: values
    ).map(Feedback.init)
  }
}

extension Feedback: ToldEvent {
  package var eventID: String { "feedback:\(ruleID):answer:\(answer)" }
}

extension Feedback: Tabulated {
  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the entry"),
    Column("at", .instant, help: "when the rule was applied"),
    Column("rule", help: "name of the rule"),
    Column("survey", help: "name of the survey"),
    Column("answer_id", .integer, help: "id of the response"),
    Column("score", .integer, help: "score of the response"),
    Column("customer_id", .integer, shown: false, help: "id of the customer"),
    Column("customer_name", help: "customer name"),
    Column("action", help: "task or ticket"),
    Column("task_id", .integer, help: "id of the task; empty if it was deleted"),
    Column("ticket_id", .integer, help: "id of the ticket; empty if it was deleted"),
    Column("event_id", help: "event id, rule and response: the same if it is reported twice"),
  ]

  package var cells: [Cell] {
    func number(_ value: Int64?) -> Cell { value.map(Cell.integer) ?? .null }
    return [
      .integer(id), .instant(at.seconds), .text(rule), .text(survey), .integer(answer), number(score),
      number(customer), .optional(customerName), .text(action.rawValue), number(task), number(ticket),
      .text(eventID),
    ]
  }
}

extension Store {
  /// What rules did about answers, the first first.
  package func feedback() throws -> [Feedback] { try read { try Feedback.all(in: $0) } }
}
