extension RuleCatalogue {
  static let interactionKinds = [
    "call", "email", "visit", "chat", "web", "social", "meeting", "message", "other",
  ]

  /// The fields of interactions that conditions inside aggregates can name.
  static let interactionFactFields: [RuleField] = [
    RuleField("at", .instant, "when it was"),
    RuleField("kind", .words(interactionKinds), interactionKinds.joined(separator: ", ")),
    RuleField("direction", .words(["in", "out"]), "in or out"),
    RuleField("channel", .text, "channel"),
    RuleField("duration_seconds", .number(digits: 0), "how long it took, in seconds"),
    RuleField("outcome", .text, "outcome"),
    RuleField("actor", .text, "who of ours took part"),
  ]

  /// The fields of interactions, where a rule is about one.
  static let interactionFields: [RuleField] =
    [
      RuleField("id", .number(digits: 0), "number of the interaction") { $0.key },
      RuleField("source", .text, "the system that numbered it"),
      RuleField("number", .text, "its number there"),
      RuleField("customer_id", .number(digits: 0), "number of the customer"),
      RuleField("subject", .text, "subject"),
      RuleField("text", .text, "text"),
    ] + interactionFactFields

  static let segmentFields: [RuleField] = [
    RuleField("id", .number(digits: 0), "number of the segment") { $0.key },
    RuleField("name", .text, "name"),
    RuleField("rule", .text, "rule"),
    RuleField("description", .text, "description"),
    RuleField("created_at", .instant, "when the segment was made"),
    RuleField("updated_at", .instant, "when the segment last changed"),
  ]
}
