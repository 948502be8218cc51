/// Finds and changes answers inside a transaction.
struct SurveyAnswerTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let open: RawStatement
  private let own: RawStatement

  private static let columns = ["customer_id", "ticket_id", "source", "number"] + SurveyAnswerDraft.columns

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement(
      "SELECT id FROM survey_answer WHERE survey_id = ? AND source IS ? AND number = ?")
    open = try statement(
      """
      SELECT id FROM survey_answer WHERE survey_id = ?1 AND customer_id = ?2 AND answered_at IS NULL AND sent_at <= ?3
        AND (?4 IS NULL OR ticket_id IS NULL OR ticket_id = ?4) AND (?5 = 0 OR number IS NULL)
      ORDER BY ticket_id IS NOT ?4, sent_at DESC, id DESC LIMIT 1
      """)
    own = try statement("SELECT \(Self.columns.joined(separator: ", ")) FROM survey_answer WHERE id = ?")
  }

  func answer(to survey: Survey, _ source: String?, _ number: String) throws -> Int64? {
    try first(byNumber, [.integer(survey.id), .optional(source), .text(number)])
  }

  /// What a customer was sent last by an instant and has not answered.
  ///
  /// - Parameters:
  ///   - ticket: what the answer is about: something that was sent about another ticket is not meant.
  ///   - isNumbered: whether the answer has a number of its own, which it takes along.
  func openAnswer(
    to survey: Survey, of customer: Int64, about ticket: Int64?, by at: Int64, isNumbered: Bool
  ) throws -> Int64? {
    try first(
      open,
      [
        .integer(survey.id), .integer(customer), .integer(at), .optional(ticket),
        .integer(isNumbered ? 1 : 0),
      ])
  }

  /// Changes an answer to what a draft says; what it does not say stays.
  ///
  /// - Parameters:
  ///   - ticket: what it is about; its assignee is the agent unless one is named.
  ///   - undated: when it was answered, where neither the draft nor the answer says so.
  /// - Returns: whether anything changed.
  func update(
    _ id: Int64, _ draft: SurveyAnswerDraft, of customer: Int64?, about ticket: SurveyTicket?, undated: Int64
  ) throws -> Bool {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { return false }
    let old = Self.columns.indices.map { own.value(at: Int32($0)) }
    own.reset()
    var new =
      [
        SQLValue.optional(customer), .optional(ticket?.id), .optional(draft.source), .optional(draft.number),
      ] + draft.values
    var others = ticket?.columns ?? [:]
    if draft.isAnswer { others["answered_at"] = .integer(undated) }
    for (place, column) in Self.columns.enumerated() where old[place] == .null && new[place] == .null {
      new[place] = others[column] ?? .null
    }
    // A score takes the place of what was written instead of one, and the other way round.
    let replaced = draft.score != nil || draft.written != nil ? ["score", "written"] : []
    let changes = new.indices.filter { place in
      (new[place] != .null || replaced.contains(Self.columns[place])) && new[place] != old[place]
    }.map { (column: Self.columns[$0], value: new[$0]) }
    try transaction.update("survey_answer", id: id, changes)
    return !changes.isEmpty
  }

  private func first(_ statement: RawStatement, _ values: [SQLValue]) throws -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? statement.integer(at: 0) : nil
  }
}

extension WriteTransaction {
  /// - Parameters:
  ///   - draft: fitted to the survey.
  ///   - customer: the respondent.
  ///   - ticket: what it is about; its assignee is the agent unless one is named.
  func insertAnswer(
    _ draft: SurveyAnswerDraft, to survey: Survey, of customer: Int64?, about ticket: SurveyTicket?
  ) throws -> Int64 {
    var draft = draft
    draft.agent = draft.agent ?? ticket?.agent
    draft.team = draft.team ?? ticket?.team
    draft.category = draft.category ?? ticket?.category
    return try insert(
      into: "survey_answer",
      [
        .integer(survey.id), .optional(customer), .optional(ticket?.id), .optional(draft.source),
        .optional(draft.number),
      ] + draft.values)
  }
}
