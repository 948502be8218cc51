extension RuleCatalogue {
  /// The fields of answers to surveys, where a rule is about one.
  static let answerFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "number of the answer") { $0.key },
    RuleField("survey", .text, "name of the survey") { survey("name", $0) },
    RuleField("kind", .words(SurveyKind.allCases.map(\.rawValue)), "csat, nps or ces") { survey("kind", $0) },
    RuleField("customer_id", .number(digits: 0), "number of the customer"),
    RuleField("ticket_id", .number(digits: 0), "number of the ticket it is about"),
    RuleField("source", .text, "the system that numbered it"),
    RuleField("number", .text, "its number there"),
    RuleField("sent_at", .instant, "when the customer was asked"),
    RuleField("answered_at", .instant, "when it was answered"),
    RuleField("score", .number(digits: 0), "the value of the scale; empty where none counts"),
    RuleField("written", .text, "what was answered instead of a value of the scale"),
    RuleField("comment", .text, "what was said beside the score"),
    RuleField(
      "sentiment", .words(["positive", "neutral", "negative"]), "what the comment says by the lexicon"
    ) {
      "sentiment_label(\($0.column("comment")))"
    },
    RuleField("sentiment_score", .number(digits: 4), "the same as a number, -1 to 1") {
      "sentiment_score(\($0.column("comment")))"
    },
    RuleField("agent", .text, "who of ours it is about"),
    RuleField("team", .text, "the team it is about"),
    RuleField("category", .text, "the category it is about"),
    RuleField("channel", .text, "channel it came through"),
    RuleField("weight", .number(digits: 9), column: "weight_e9", "its weight; empty where it is 1"),
  ]

  private static func survey(_ column: String, _ row: RuleRow) -> RuleSQL {
    "(SELECT \(RuleSQL(column, [])) FROM survey WHERE id = \(row.column("survey_id")))"
  }
}
