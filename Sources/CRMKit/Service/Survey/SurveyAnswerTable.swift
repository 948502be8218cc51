import GRDB

/// Finds and changes answers inside a transaction.
struct SurveyAnswerTable {
  private let transaction: WriteTransaction
  private let byNumber: RawStatement
  private let open: RawStatement
  private let own: RawStatement

  private static let columns = ["customer_id", "source", "number"] + SurveyAnswerDraft.columns

  init(_ transaction: WriteTransaction) throws {
    self.transaction = transaction
    func statement(_ sql: String) throws -> RawStatement { try RawStatement(transaction.connection, sql) }
    byNumber = try statement(
      "SELECT id FROM survey_answer WHERE survey_id = ? AND source IS ? AND number = ?")
    open = try statement(
      """
      SELECT id FROM survey_answer WHERE survey_id = ?1 AND customer_id = ?2 AND answered_at IS NULL AND sent_at <= ?3
        AND (?4 = 0 OR number IS NULL) ORDER BY sent_at DESC, id DESC LIMIT 1
      """)
    own = try statement("SELECT \(Self.columns.joined(separator: ", ")) FROM survey_answer WHERE id = ?")
  }

  func answer(to survey: Survey, _ source: String?, _ number: String) throws -> Int64? {
    try first(byNumber, [.integer(survey.id), .optional(source), .text(number)])
  }

  /// What a customer was sent last by an instant and has not answered.
  ///
  /// - Parameter isNumbered: whether the answer has a number of its own, which it takes along.
  func openAnswer(to survey: Survey, of customer: Int64, by at: Int64, isNumbered: Bool) throws -> Int64? {
    try first(open, [.integer(survey.id), .integer(customer), .integer(at), .integer(isNumbered ? 1 : 0)])
  }

  /// Changes an answer to what a draft says; what it does not say stays.
  ///
  /// - Parameter undated: when it was answered, where neither the draft nor the answer says so.
  /// - Returns: whether anything changed.
  func update(_ id: Int64, _ draft: SurveyAnswerDraft, of customer: Int64?, undated: Int64) throws -> Bool {
    defer { own.reset() }
    try own.bind(id, at: 1)
    guard try own.step() else { return false }
    let old = Self.columns.indices.map { own.value(at: Int32($0)) }
    own.reset()
    var new = [SQLValue.optional(customer), .optional(draft.source), .optional(draft.number)] + draft.values
    var replaced: Set<String> = []
    // A score takes the place of what was written instead of one, and the other way round.
    if draft.score != nil || draft.written != nil { replaced = ["score", "written"] }
    if let place = Self.columns.firstIndex(of: "answered_at"), draft.isAnswer, old[place] == .null {
      new[place] = .integer(draft.answeredAt ?? undated)
    }
    let changes = new.indices.filter { index in
      (new[index] != .null || replaced.contains(Self.columns[index])) && new[index] != old[index]
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
  /// - Parameter draft: fitted to the survey.
  func insertAnswer(_ draft: SurveyAnswerDraft, to survey: Survey, of customer: Int64?) throws -> Int64 {
    try insert(
      into: "survey_answer",
      [
        .integer(survey.id), .optional(customer), .null, .optional(draft.source), .optional(draft.number),
      ] + draft.values)
  }
}
