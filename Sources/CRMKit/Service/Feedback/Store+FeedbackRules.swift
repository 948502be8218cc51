/// What changes of a rule about answers; `nil` stays, an empty text goes.
package struct FeedbackRuleEdit: Sendable {
  package var name: String?
  package var survey: String?
  package var rule: String?
  package var title: String?
  package var owner: String?
  package var due: String?
  package var priority: String?

  package init() {}
}

extension Store {
  /// The rules about answers in the order in which they were added.
  package func feedbackRules() throws -> [FeedbackRule] { try read { try FeedbackRule.all(in: $0) } }

  /// - Throws: ``RuleError``, ``RecordError``, ``SurveyError``.
  package func add(_ rule: FeedbackRule, asOf: AsOf, dryRun: Bool = false) throws -> Written<Int64> {
    try check(rule, asOf)
    return try write(dryRun: dryRun) { transaction in
      try transaction.refuseFeedbackRule(named: rule.name)
      return try transaction.insert(
        into: FeedbackRule.table,
        try rule.columns(in: transaction.database).map(\.value) + [.integer(transaction.context.now.seconds)])
    }
  }

  /// - Returns: the columns that changed.
  /// - Throws: ``RuleError``, ``RecordError``, ``SurveyError``.
  package func edit(
    _ rule: FeedbackRule, _ edit: FeedbackRuleEdit, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<[String]> {
    func text(_ new: String?, _ old: String?) -> String? { new.map { $0.isEmpty ? nil : $0 } ?? old }
    var new = rule
    new.name = edit.name ?? rule.name
    new.survey = text(edit.survey, rule.survey)
    new.rule = edit.rule ?? rule.rule
    new.title = edit.title ?? rule.title
    new.owner = text(edit.owner, rule.owner)
    new.due = text(edit.due, rule.due)
    new.priority = edit.priority ?? rule.priority
    try check(new, asOf)
    return try write(dryRun: dryRun) { [new] transaction in
      if new.name != rule.name { try transaction.refuseFeedbackRule(named: new.name) }
      let (before, after) = try (
        rule.columns(in: transaction.database), new.columns(in: transaction.database)
      )
      let changes = zip(before, after).filter { $0.value != $1.value }.map(\.1)
      try transaction.update(FeedbackRule.table, id: rule.id, changes)
      return changes.map { $0.column == "survey_id" ? "survey" : $0.column }
    }
  }

  /// Deletes a rule, and that it did something about answers; tasks and tickets stay.
  package func delete(_ rule: FeedbackRule, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      try transaction.run("DELETE FROM feedback WHERE rule_id = ?", [.integer(rule.id)])
      try transaction.delete(from: FeedbackRule.table, id: rule.id)
    }
  }

  private func check(_ rule: FeedbackRule, _ asOf: AsOf) throws {
    if rule.name.trimmed.isEmpty || rule.name.hasPrefix("-") { throw SurveyError.badName(rule.name) }
    if rule.title.trimmed.isEmpty { throw SurveyError.untitled(rule.action) }
    if rule.due != nil, rule.action == .ticket { throw SurveyError.dueOfTicket }
    _ = try rule.due.map { try TaskDue(after: $0, now: asOf.instant, zone: asOf.zone) }
    try prove(rule: rule.rule, for: .answer, asOf: asOf)
    try read { try User.prove(rule.owner, in: $0) }
  }
}

extension TaskDue {
  /// How long after an instant something is due: `+2d`, `2d`, `4h`.
  ///
  /// - Throws: ``SurveyError/malformedDue(_:)``.
  init(after text: String, now: Instant, zone: DayZone) throws(SurveyError) {
    let ahead = text.trimmed.hasPrefix("+") ? text.trimmed : "+" + text.trimmed
    guard let due = TaskDue(ahead: ahead, now: now, in: zone) else { throw .malformedDue(text) }
    self = due
  }
}

extension FeedbackRule {
  /// The columns from `name` to `priority`, in the order of the table.
  fileprivate func columns(in database: Database) throws -> [(column: String, value: SQLValue)] {
    let surveyID = try survey.map { try Survey.all(in: database).named($0).id }
    return [
      ("name", .text(name)), ("survey_id", .optional(surveyID)), ("rule", .text(rule.trimmed)),
      ("action", .text(action.rawValue)), ("title", .text(title)), ("owner", .optional(owner)),
      ("due", .optional(due)), ("priority", .text(priority)),
    ]
  }
}

extension WriteTransaction {
  fileprivate func refuseFeedbackRule(named name: String) throws {
    guard try !FeedbackRule.all(in: database).contains(where: { $0.name == name }) else {
      throw RecordError.exists(noun: "feedback", name: name)
    }
  }
}
