import GRDB
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

  private mutating func write(_ draft: SurveyAnswerDraft) throws -> RowOutcome {
    guard let name = draft.survey ?? options.survey else {
      return .rejected(code: "missing_value", message: "the row names no survey, and --survey is not given")
    }
    guard let survey = surveys.first(where: { $0.name == name }) else {
      return .rejected(code: "unknown_survey", message: "no survey '\(name)'")
    }
    var draft = draft
    draft.fit(to: survey)
    let found = try customers.find(draft.customer)
    if case .ambiguous(let message) = found { return .rejected(code: "ambiguous_match", message: message) }
    let outcome = try write(draft, survey, found)
    switch outcome {
    case .created: counts.note(draft, isNew: true)
    case .updated, .unchanged: counts.note(draft, isNew: false)
    case .skipped, .rejected: break
    }
    return outcome
  }

  private mutating func write(
    _ draft: SurveyAnswerDraft, _ survey: Survey, _ found: CustomerResolver.Resolution
  ) throws -> RowOutcome {
    let id = try answer(draft, survey, found)
    if let id, draft.number != nil {
      if touched.contains(id) {
        return .skipped(
          code: "duplicate_in_file", message: "an earlier row of the file is answer \(id) already")
      }
      touched.insert(id)
    }
    if id == nil, options.file.mode == .update {
      return .skipped(code: "not_found", message: "no answer matches")
    }
    if let id, options.file.mode == .create {
      return .skipped(code: "exists", message: "answer \(id) is there already")
    }
    let at = draft.answeredAt ?? draft.sentAt ?? now
    switch try customers.settle(draft.customer, at: at, found, options.unknownCustomer) {
    case .rejected(let outcome): return outcome
    case .id(let customer):
      guard let id else { return try add(draft, survey, customer) }
      guard try table.update(id, draft, of: customer, undated: now) else { return .unchanged }
      if draft.isAnswer { answered.append(id) }
      return .updated
    }
  }

  private var now: Int64 { options.undated ?? transaction.context.now.seconds }

  private mutating func add(_ draft: SurveyAnswerDraft, _ survey: Survey, _ customer: Int64?) throws
    -> RowOutcome
  {
    var new = draft
    if draft.isAnswer { new.answeredAt = draft.answeredAt ?? now }
    let id = try transaction.insertAnswer(new, to: survey, of: customer)
    if draft.number != nil { touched.insert(id) }
    if draft.isAnswer { answered.append(id) }
    return .created
  }

  /// The answer that a row is about: by its number, else by what it says, else one that was sent and is open.
  private mutating func answer(
    _ draft: SurveyAnswerDraft, _ survey: Survey, _ found: CustomerResolver.Resolution
  ) throws -> Int64? {
    if let number = draft.number, let id = try table.answer(to: survey, draft.source, number) { return id }
    var customer: Int64?
    if case .customer(let id) = found { customer = id }
    if case .unknown = found, options.unknownCustomer != .unlinked { return nil }
    if draft.number == nil, let id = try content.take(draft, to: survey.id, of: customer) { return id }
    guard draft.isAnswer, let customer else { return nil }
    return try table.openAnswer(
      to: survey, of: customer, by: draft.answeredAt ?? now, isNumbered: draft.number != nil)
  }
}
