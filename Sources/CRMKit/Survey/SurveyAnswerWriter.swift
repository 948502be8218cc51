import Tabular

/// Takes the rows of an import of answers.
struct SurveyAnswerWriter: RecordWriter {
  private let transaction: WriteTransaction
  private let options: SurveyAnswerImportOptions
  private let customers: CustomerResolver
  private let surveys: [Survey]
  private let table: SurveyAnswerTable
  private var content: SurveyAnswerIndex
  private let feedback: FeedbackRun
  private var counts = SurveyImportCounts()
  /// The last answer that was there before.
  private let lastOlder: Int64
  /// Answers with a number that a row of this file is.
  private var touched = IDSet()
  /// What was answered by rows of this file, for the rules.
  private var answered: [Int64] = []

  init(
    _ transaction: WriteTransaction, _ options: SurveyAnswerImportOptions, _ drafter: SurveyAnswerDrafter,
    _ feedback: FeedbackRun
  ) throws {
    self.transaction = transaction
    self.options = options
    self.feedback = feedback
    customers = try CustomerResolver(transaction, source: drafter.source, takesNames: drafter.takesNames)
    surveys = try Survey.all(in: transaction.database)
    if let name = options.survey { _ = try surveys.named(name) }
    table = try SurveyAnswerTable(transaction)
    content = SurveyAnswerIndex(transaction.database)
    lastOlder = try Int64.fetchOne(transaction.database, sql: "SELECT max(id) FROM survey_answer") ?? 0
  }

  mutating func take(
    _ row: MappedRow<SurveyAnswerDraft>, of record: Tabular.Record, _ tally: inout ImportTally
  ) throws {
    guard row.problems.isEmpty else { return try tally.reject(record, row.problems) }
    try tally.count(write(row.draft), record)
  }

  mutating func finish(_ tally: inout ImportTally) throws {
    try customers.finish()
    counts.newCustomers = customers.created
    counts.feedback = try feedback.run(about: answered)
    tally.summary.answers = counts
  }

  /// A row with whom and what it is about, as far as that is known.
  private struct Subject {
    var survey: Survey
    var found: CustomerResolver.Resolution
    var ticket: SurveyTicket?

    /// The customer if known already; that of the ticket if none is named.
    var customer: Int64? {
      switch found {
      case .customer(let id): id
      case .nobody: ticket?.customer
      case .unknown, .ambiguous: nil
      }
    }
  }

  private mutating func write(_ draft: SurveyAnswerDraft) throws -> RowOutcome {
    guard let name = draft.survey ?? options.survey else {
      return .rejected(code: "missing_value", message: "the row names no survey, and --survey is not given")
    }
    guard let survey = surveys.first(where: { $0.name == name }) else {
      return .rejected(code: "unknown_survey", message: "no survey '\(name)'")
    }
    var subject = Subject(survey: survey, found: try customers.find(draft.customer))
    if case .ambiguous(let message) = subject.found {
      return .rejected(code: "ambiguous_match", message: message)
    }
    do { subject.ticket = try draft.ticket(at: now, in: transaction.database) } catch is RecordError {
      return .rejected(code: "unknown_ticket", message: "its ticket is unknown")
    }
    var draft = draft
    draft.fit(to: survey)
    let outcome = try write(draft, subject)
    switch outcome {
    case .created: counts.note(draft, isNew: true)
    case .updated, .unchanged: counts.note(draft, isNew: false)
    case .skipped, .rejected: break
    }
    return outcome
  }

  private mutating func write(_ draft: SurveyAnswerDraft, _ subject: Subject) throws -> RowOutcome {
    let id = try answer(draft, subject)
    if let id, let outcome = refusal(of: id, draft) { return outcome }
    if id == nil, options.file.mode == .update {
      return .skipped(code: "not_found", message: "no response matches")
    }
    let at = draft.answeredAt ?? draft.sentAt ?? now
    switch try customers.settle(draft.customer, at: at, subject.found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let settled):
      let customer = settled ?? subject.customer
      guard let id else { return try add(draft, subject, customer) }
      guard try table.update(id, draft, of: customer, about: subject.ticket, undated: now) else {
        return .unchanged
      }
      if draft.isAnswer { answered.append(id) }
      return .updated
    }
  }

  private mutating func refusal(of id: Int64, _ draft: SurveyAnswerDraft) -> RowOutcome? {
    if draft.number != nil {
      if touched.contains(id) {
        return .skipped(
          code: "duplicate_in_file", message: "an earlier row of the file is response \(id) already")
      }
      touched.insert(id)
    }
    return options.file.mode == .create
      ? .skipped(code: "exists", message: "response \(id) exists already") : nil
  }

  private var now: Int64 { options.undated ?? transaction.context.now.seconds }

  private mutating func add(
    _ draft: SurveyAnswerDraft, _ subject: Subject, _ customer: Int64?
  ) throws -> RowOutcome {
    var new = draft
    if draft.isAnswer { new.answeredAt = draft.answeredAt ?? now }
    let id = try transaction.insertAnswer(new, to: subject.survey, of: customer, about: subject.ticket)
    if draft.number != nil { touched.insert(id) }
    if draft.isAnswer { answered.append(id) }
    return .created
  }

  /// The answer that a row is about: by its number, else by what it says, else one that was sent and is open.
  private mutating func answer(_ draft: SurveyAnswerDraft, _ subject: Subject) throws -> Int64? {
    let survey = subject.survey
    if let number = draft.number, let id = try table.answer(to: survey, draft.source, number) { return id }
    if case .unknown = subject.found, options.unknownCustomer != .unlinked { return nil }
    let (customer, ticket) = (subject.customer, subject.ticket?.id)
    if draft.number == nil, let id = try content.take(draft, to: survey.id, of: customer, about: ticket) {
      return id
    }
    guard draft.isAnswer, let customer else { return nil }
    // What was sent by a row of the same file has its answer there, too, or none.
    let open = try table.openAnswer(
      to: survey, of: customer, about: ticket, by: draft.answeredAt ?? now, isNumbered: draft.number != nil)
    return open.flatMap { $0 <= lastOlder ? $0 : nil }
  }
}
