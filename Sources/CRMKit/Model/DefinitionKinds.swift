/// Everything that is configured, what others name before those that name it.
enum DefinitionKinds {
  /// The names of the nouns in the order of a file.
  static var nouns: [String] { all().map(\.noun) }

  /// - Parameter check: whether a setting may have a value.
  static func all(_ check: @escaping (Setting.Key, String) throws -> Void = { _, _ in })
    -> [any DefinitionKind]
  {
    [
      Setting.definitions(check), CustomField.definitions, Funnel.definitions, Survey.definitions,
      User.definitions, Team.definitions, WorkCalendar.definitions, Segment.definitions,
      SLAPolicy.definitions, Escalation.definitions, TriageRule.definitions, AssignmentRule.definitions,
      Alert.definitions, FeedbackRule.definitions, ScoreRule.definitions, MessageTemplate.definitions,
      Target.definitions, StoredMapping.definitions,
    ]
  }
}
