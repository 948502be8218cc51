/// Finds answers to a survey that no system has numbered by what they say.
///
/// - Complexity: one pass over these answers of a survey, and memory for them, once the first row without a number comes.
struct SurveyAnswerIndex {
  /// What makes an answer the same; of one that was only sent, that alone.
  private struct Content: Hashable {
    var survey: Int64
    var customer: Int64?
    var values: [SQLValue]
  }

  private struct Candidate {
    var id: Int64
    var ticket: Int64?
    var sentAt: Int64?
    var answeredAt: Int64?
  }

  private let database: Database
  private var read: Set<Int64> = []
  private var answers: [Content: [Candidate]] = [:]
  private var sendings: [Content: [Candidate]] = [:]

  init(_ database: Database) { self.database = database }

  /// The answer that says what a row says, and that no row of the file was yet.
  mutating func take(
    _ draft: SurveyAnswerDraft, to survey: Int64, of customer: Int64?, about ticket: Int64?
  ) throws -> Int64? {
    if read.insert(survey).inserted { try readAll(of: survey) }
    guard draft.isAnswer else {
      let content = Content(survey: survey, customer: customer, values: [.optional(draft.sentAt)])
      return take(from: &sendings[content], draft, ticket)
    }
    let values = [SQLValue.optional(draft.score), .optional(draft.written), .optional(draft.comment)]
    return take(from: &answers[Content(survey: survey, customer: customer, values: values)], draft, ticket)
  }

  private func take(
    from candidates: inout [Candidate]?, _ draft: SurveyAnswerDraft, _ ticket: Int64?
  ) -> Int64? {
    let place = candidates?.firstIndex { candidate in
      (draft.sentAt == nil || draft.sentAt == candidate.sentAt)
        && (draft.answeredAt == nil || draft.answeredAt == candidate.answeredAt)
        && (ticket == nil || ticket == candidate.ticket)
    }
    return place.flatMap { candidates?.remove(at: $0).id }
  }

  private mutating func readAll(of survey: Int64) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, customer_id, sent_at, answered_at, score, written, comment, ticket_id FROM survey_answer
        WHERE survey_id = ? AND number IS NULL ORDER BY id
        """, arguments: [survey])
    while let row = try rows.next() {
      let candidate = Candidate(id: row[0], ticket: row[7], sentAt: row[2], answeredAt: row[3])
      if let sent = candidate.sentAt {
        let content = Content(survey: survey, customer: row[1], values: [.integer(sent)])
        sendings[content, default: []].append(candidate)
      }
      guard candidate.answeredAt != nil else { continue }
      let values = [
        SQLValue.optional(row[4] as Int64?), .optional(row[5] as String?), .optional(row[6] as String?),
      ]
      answers[Content(survey: survey, customer: row[1], values: values), default: []].append(candidate)
    }
  }
}
