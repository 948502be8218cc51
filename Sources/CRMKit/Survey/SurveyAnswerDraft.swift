/// A survey request or response, as a row of a file or a command line gives it; `nil` means that it is not given.
package struct SurveyAnswerDraft: Sendable, Equatable {
  /// The name of the survey.
  package var survey: String?
  package var customer = CustomerReference()
  /// The ticket it is about: an id, or `source:number`.
  package var ticket: String?
  /// The system that numbered it.
  package var source: String?
  /// Its number there.
  package var number: String?
  /// Unix seconds.
  package var sentAt: Int64?
  /// Unix seconds.
  package var answeredAt: Int64?
  package var score: Int64?
  /// What was answered where that is no whole number.
  package var written: String?
  package var comment: String?
  package var agent: String?
  package var team: String?
  package var category: String?
  package var channel: String?
  /// Billionths.
  package var weightE9: Int64?
  package var custom: [CustomValue] = []

  package init() {}
}

extension SurveyAnswerDraft {
  /// Whether it was answered: it says when, or what, or nothing says that it was only sent.
  var isAnswer: Bool {
    answeredAt != nil || score != nil || written != nil || comment != nil || sentAt == nil
  }

  /// A number that the scale of the survey has not is what was written, and no score.
  mutating func fit(to survey: Survey) {
    guard let score, !survey.scale.contains(Int(clamping: score)) else { return }
    written = String(score)
    self.score = nil
  }

  /// The columns from `sent_at` on, in the order of the table.
  var values: [SQLValue] {
    [
      .optional(sentAt), .optional(answeredAt), .optional(score), .optional(written), .optional(comment),
      .optional(agent), .optional(team), .optional(category), .optional(channel), .optional(weightE9),
      CustomFields.stored(custom),
    ]
  }

  static let columns = [
    "sent_at", "answered_at", "score", "written", "comment", "agent", "team", "category", "channel",
    "weight_e9", "custom",
  ]
}
