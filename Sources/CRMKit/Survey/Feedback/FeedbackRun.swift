/// Asks the rules about answers inside a transaction, and does what they say.
struct FeedbackRun {
  private let store: Store
  fileprivate let transaction: WriteTransaction
  fileprivate let asOf: AsOf
  private var database: Database { transaction.database }

  init(_ store: Store, _ transaction: WriteTransaction, _ asOf: AsOf) {
    self.store = store
    self.transaction = transaction
    self.asOf = asOf
  }

  /// Does what the rules say about answers, each of them once for each answer.
  ///
  /// - Parameters:
  ///   - ids: of answers.
  ///   - names: the rules that apply; `nil` for all.
  /// - Complexity: a query for each rule, and what the rules look at.
  func run(about ids: [Int64], only names: [String]? = nil) throws -> [Feedback] {
    guard !ids.isEmpty else { return [] }
    var made: [Int64] = []
    for rule in try FeedbackRule.all(in: database) where names?.contains(rule.name) ?? true {
      for answer in try answers(ids, forWhich: rule) {
        try transaction.context.interruption.check()
        made.append(try act(rule, on: answer))
      }
    }
    guard let first = made.first else { return [] }
    // The entries of one run stand together.
    return try Feedback.all(
      where: "f.id >= ? AND f.changeset_id = ?", [first, transaction.changeset], in: database)
  }

  /// An answer that a rule is about.
  fileprivate struct Answer {
    var id: Int64
    var customer: Int64?
    var ticket: Int64?
    var category: String?
    /// `csat 2 of 1-5: 'too slow' (answer 17)`
    var sentence: String
    /// The owner of the customer.
    var owner: String?
  }

  private func answers(_ ids: [Int64], forWhich rule: FeedbackRule) throws -> [Answer] {
    let context = try RuleContext(for: rule.rule, .answer, asOf: asOf, in: database)
    let condition = try Rule(
      parsing: rule.rule, for: .answer, context: context, source: "feedback:\(rule.name)")
    if !condition.requirements.isEmpty { try store.prepare(condition, in: database) }
    var filter = RecordCondition()
    filter.add(ids: ids)
    filter.add("r.answered_at IS NOT NULL")
    if let survey = rule.surveyID { filter.add("r.survey_id = ?", .integer(survey)) }
    filter.add(
      "NOT EXISTS (SELECT 1 FROM feedback f WHERE f.rule_id = ? AND f.answer_id = r.id)", .integer(rule.id))
    filter.add(condition)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT r.id, r.customer_id, s.name, s.lowest, s.highest, r.score, r.written, r.comment, c.owner, r.ticket_id,
          r.category
        FROM survey_answer r JOIN survey s ON s.id = r.survey_id LEFT JOIN customer c ON c.id = r.customer_id
        WHERE \(filter.sql) ORDER BY r.id
        """, arguments: StatementArguments(filter.values)
    ).map { row in
      let score = (row[5] as Int64?).map { " \($0) of \(row[3] as Int64)-\(row[4] as Int64)" } ?? ""
      let comment = (row[7] as String?).map { ": '\($0)'" } ?? ""
      return Answer(
        id: row[0], customer: row[1], ticket: row[9], category: row[10],
        sentence: "\(row[2] as String)\(score)\(comment) (answer \(row[0] as Int64))",
        owner: row[8])
    }
  }

  /// - Returns: the id of the entry.
  private func act(_ rule: FeedbackRule, on answer: Answer) throws -> Int64 {
    var (task, ticket): (Int64?, Int64?)
    switch rule.action {
    case .task: task = try addTask(rule, about: answer)
    case .ticket: ticket = try openTicket(rule, about: answer)
    }
    return try transaction.insert(
      into: "feedback",
      [
        .integer(rule.id), .integer(answer.id), .integer(asOf.instant.seconds), .optional(task),
        .optional(ticket),
      ])
  }

  private func addTask(_ rule: FeedbackRule, about answer: Answer) throws -> Int64 {
    var draft = TaskDraft()
    draft.title = rule.title
    draft.schedule = try rule.due.map {
      TaskSchedule(try TaskDue(after: $0, now: asOf.instant, zone: asOf.zone))
    }
    draft.owner = rule.owner ?? answer.owner
    draft.priority = TaskPriority(feedback: rule.priority)
    draft.note = answer.sentence
    return try transaction.insertTask(draft, customer: answer.customer, deal: nil)
  }
}

extension FeedbackRun {
  /// Opens a ticket with the answer as a note, beside the ticket that the answer is about.
  private func openTicket(_ rule: FeedbackRule, about answer: Answer) throws -> Int64 {
    var draft = TicketDraft()
    draft.subject = rule.title
    draft.channel = "survey"
    draft.createdAt = asOf.instant.seconds
    draft.entry.values.assignee = rule.owner ?? answer.owner
    draft.entry.values.category = answer.category
    draft.entry.values.priority = TicketPriority(rawValue: rule.priority)
    let ticket = try transaction.openTicket(draft, of: answer.customer).ticket
    try transaction.note(
      .note, ticket: ticket, at: asOf.instant.seconds, message: TicketMessage(answer.sentence))
    if let other = answer.ticket {
      let kind = TicketLinkKind.related.rawValue
      try transaction.insert(into: "ticket_link", [.integer(ticket), .text(kind), .integer(other)])
    }
    return ticket
  }
}

extension TaskPriority {
  /// A task knows no priority above high.
  fileprivate init(feedback word: String) { self = TaskPriority(rawValue: word) ?? .high }
}

extension Store {
  /// Asks the rules about answers that are there already.
  ///
  /// Their actions are reported before they are committed, in the transaction that numbers them, and once.
  /// - Parameters:
  ///   - since: Unix seconds: only answers given from then on.
  ///   - names: the rules that apply; none for all.
  ///   - write: writes what was done.
  /// - Throws: ``RuleError``, ``RecordError/unknownName(noun:name:among:)``; what `write` throws.
  package func runFeedback(
    _ names: [String], since: Int64?, asOf: AsOf, dryRun: Bool = false,
    write: EventWriter<Feedback> = takingForWritten
  ) throws -> Written<[Feedback]> {
    let rules = try feedbackRules()
    for name in names { _ = try rules.named(name) }
    return try tellWhileDoing(
      .feedback, dryRun: dryRun,
      act: { transaction in
        let answers = try Int64.fetchAll(
          transaction.database,
          sql: "SELECT id FROM survey_answer WHERE answered_at >= ? AND answered_at < ? ORDER BY id",
          arguments: [since ?? .min, asOf.end])
        return try FeedbackRun(self, transaction, asOf).run(
          about: answers, only: names.isEmpty ? nil : names)
      }, outcome: \.outcome, write: write)
  }
}
