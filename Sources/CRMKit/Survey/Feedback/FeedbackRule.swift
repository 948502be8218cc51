import Tabular

/// What is to be done about answers for which a rule holds.
package struct FeedbackRule: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable { case task, ticket }

  package var id: Int64 = 0
  package var name: String
  /// The survey; `nil` for all surveys.
  package var survey: String?
  var surveyID: Int64?
  /// In the rule language, about an answer.
  package var rule: String
  package var action: Action
  /// The title of the task, or the subject of the ticket.
  package var title: String
  /// The owner; `nil` for the owner of the customer.
  package var owner: String?
  /// How long after the answer came in it is due: `+2d`.
  package var due: String?
  package var priority = "normal"

  package init(name: String, rule: String, action: Action, title: String) {
    self.name = name
    self.rule = rule
    self.action = action
    self.title = title
  }

  fileprivate init(_ row: Row) throws {
    try FeedbackRule.table.check(row)
    self.init(
      name: row["name"], rule: row["rule"], action: Action(rawValue: row["action"]) ?? .task,
      title: row["title"])
    id = row["id"]
    survey = row["survey"]
    surveyID = row["survey_id"]
    owner = row["owner"]
    due = row["due"]
    priority = row["priority"]
  }

  static func all(in database: Database) throws -> [FeedbackRule] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT r.*, s.name AS survey FROM \(table.rows) r LEFT JOIN survey s ON s.id = r.survey_id ORDER BY r.id"
    ).map(FeedbackRule.init)
  }
}

extension FeedbackRule: Tabulated {
  package static let columns: [Column] = [
    Column("id", .integer, help: "id of the rule"),
    Column("name", help: "name"),
    Column("survey", help: "survey; empty for all surveys"),
    Column("rule", help: "rule that responses must match"),
    Column("action", help: "what the rule makes: task or ticket"),
    Column("title", help: "title of the task, subject of the ticket"),
    Column("owner", help: "owner; empty for the owner of the customer"),
    Column("due", help: "due this long after the response"),
    Column("priority", shown: false, help: "priority"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .optional(survey), .text(rule), .text(action.rawValue), .text(title),
      .optional(owner), .optional(due), .text(priority),
    ]
  }
}

extension [FeedbackRule] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func named(_ name: String) throws -> FeedbackRule {
    guard let found = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "feedback", name: name, among: map(\.name))
    }
    return found
  }
}

extension FeedbackRule {
  static var definitions: DefinitionNoun<FeedbackRule> {
    DefinitionNoun(
      noun: "feedback", make: { FeedbackRule(name: $0, rule: "", action: .task, title: "") }, name: \.name,
      fields: [
        .text("survey", \.survey), .text("rule", \.rule), .choice("action", \.action).required,
        .text("title", \.title), .text("owner", \.owner), .text("due", \.due),
        DefinitionField(
          key: "priority", get: { .string($0.priority) },
          set: { rule, json in
            let priority: TicketPriority = try json.choice(of: "priority")
            rule.priority = priority.rawValue
          }),
      ],
      fixed: ["action"], all: { try $0.feedbackRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        var edit = FeedbackRuleEdit()
        (edit.survey, edit.rule, edit.title) = (new.survey ?? "", new.rule, new.title)
        (edit.owner, edit.due, edit.priority) = (new.owner ?? "", new.due ?? "", new.priority)
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
