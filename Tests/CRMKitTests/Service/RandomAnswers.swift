import GRDB

@testable import CRMKit
@testable import CRMStore

/// Surveys of every kind, a rule that makes a task and one that opens a ticket, and random answers.
struct RandomAnswers {
  static let now = Sandbox.context.now.seconds
  static let asOf = AsOf(through: Sandbox.context.now, zone: .utc)
  static let comments = [
    nil, "Great help, thank you!", "Not good at all.", "太慢了", "The parcel came on Monday.",
  ]

  var draw: SplitMix64
  let store: Store

  init(seed: UInt64, in store: Store) throws {
    draw = SplitMix64(seed: seed)
    self.store = store
    for name in ["Ada", "Bob", "Cleo"] {
      var draft = CustomerDraft()
      draft.name = name
      draft.owner = name == "Cleo" ? nil : "kim"
      _ = try store.add(draft)
    }
    for survey in [
      try Survey("call", .csat), try Survey("loyal", .nps),
      try Survey("easy", .ces, direction: .higherIsHarder),
      try Survey("stars", .csat, scale: 1...10),
    ] { _ = try store.add(survey) }
    var ticket = TicketDraft()
    (ticket.subject, ticket.entry.values.assignee, ticket.entry.values.team) = ("Broken", "lee", "help")
    ticket.createdAt = Self.now - 300 * 86_400
    _ = try store.openTicket(ticket, of: "1")
    var task = FeedbackRule(name: "low", rule: "score <= 2", action: .task, title: "Call back")
    task.due = "2d"
    _ = try store.add(task, asOf: Self.asOf)
    _ = try store.add(
      FeedbackRule(
        name: "angry", rule: "sentiment = negative and customer.owner is not empty", action: .ticket,
        title: "Angry"),
      asOf: Self.asOf)
  }

  mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

  private mutating func one(of names: [String?]) -> String? { names[Int(below(UInt64(names.count)))] }

  mutating func draft() -> SurveyAnswerDraft {
    var draft = SurveyAnswerDraft()
    draft.score = below(5) == 0 ? nil : below(13)
    draft.comment = draft.score == nil ? "none" : one(of: Self.comments)
    draft.agent = one(of: [nil, "kim", "lee"])
    draft.channel = one(of: [nil, "mail", "web"])
    draft.answeredAt = Self.now - below(200) * 86_400 - below(86_400)
    draft.ticket = below(4) == 0 ? "1" : nil
    draft.weightE9 = below(3) == 0 ? below(4) * 500_000_000 : nil
    if below(3) == 0 { draft.custom = [CustomValue(name: "visits", value: .string(String(below(9))))] }
    return draft
  }

  /// Sends a survey, notes an answer, or takes one back.
  mutating func next() throws {
    let surveys = try store.surveys()
    let survey = surveys[Int(below(UInt64(surveys.count)))]
    let customer = one(of: [nil, "1", "2", "3"])
    var draft = draft()
    switch below(6) {
    case 0, 1:
      draft.sentAt = draft.answeredAt
      (draft.answeredAt, draft.score, draft.comment) = (nil, nil, nil)
      _ = try store.send(survey, to: customer ?? "1", draft)
    case 2:
      let ids = try store.read { database in
        try Int64.fetchAll(database, sql: "SELECT id FROM survey_answer ORDER BY id")
      }
      if !ids.isEmpty { _ = try store.delete(answers: [ids[Int(below(UInt64(ids.count)))]]) }
    default: _ = try store.answer(survey, by: customer, draft, asOf: Self.asOf)
    }
  }
}
