extension RuleCatalogue {
  /// The fields of answers to surveys, where a rule is about one.
  static let answerFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "id of the response") { $0.key },
    RuleField("survey", .text, "name of the survey") { survey("name", $0) },
    RuleField("kind", .words(SurveyKind.allCases.map(\.rawValue)), "csat, nps or ces") { survey("kind", $0) },
    RuleField("customer_id", .number(digits: 0), "id of the customer"),
    RuleField("ticket_id", .number(digits: 0), "id of the ticket"),
    RuleField("source", .text, "source system"),
    RuleField("number", .text, "number in the source system"),
    RuleField("sent_at", .instant, "when the survey was sent"),
    RuleField("answered_at", .instant, "when the customer answered"),
    RuleField("score", .number(digits: 0), "score on the scale; empty if excluded or open"),
    RuleField("written", .text, "written answer instead of a score"),
    RuleField("comment", .text, "comment"),
    RuleField(
      "sentiment", .words(["positive", "neutral", "negative"]), "sentiment of the comment"
    ) {
      "sentiment_label(\($0.column("comment")))"
    },
    RuleField("sentiment_score", .number(digits: 4), "sentiment score, -1 to 1") {
      "sentiment_score(\($0.column("comment")))"
    },
    RuleField("agent", .text, "agent"),
    RuleField("team", .text, "team"),
    RuleField("category", .text, "category"),
    RuleField("channel", .text, "channel"),
    RuleField("weight", .number(digits: 9), column: "weight_e9", "weight; empty counts as 1"),
  ]

  private static func survey(_ column: String, _ row: RuleRow) -> RuleSQL {
    "(SELECT \(RuleSQL(column, [])) FROM survey WHERE id = \(row.column("survey_id")))"
  }
}
