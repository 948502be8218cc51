/// What the rows of an import of answers came to.
package struct SurveyImportCounts: ImportCounts {
  package var newCustomers = 0
  /// Rows of answers, and of surveys that were sent and not answered.
  package var answers = 0
  package var unanswered = 0
  /// New answers of which nothing says when they were given.
  package var undated = 0
  /// How many answers count for nothing, by what was written; an empty text for nothing at all.
  package var excluded: [String: Int] = [:]
  /// What rules did about the answers.
  package var feedback: [Feedback] = []

  package init() {}

  package var excludedCount: Int { excluded.values.reduce(0, +) }

  mutating func note(_ draft: SurveyAnswerDraft, isNew: Bool) {
    guard draft.isAnswer else {
      unanswered += 1
      return
    }
    answers += 1
    if draft.answeredAt == nil, isNew { undated += 1 }
    if draft.score == nil { excluded[draft.written ?? "", default: 0] += 1 }
  }
}

extension ImportSummary {
  /// What the rows of an import of answers came to.
  package var answers: SurveyImportCounts {
    get { counts[SurveyImportCounts.self] }
    set { counts[SurveyImportCounts.self] = newValue }
  }
}
