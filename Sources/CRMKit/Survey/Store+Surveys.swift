import Analytics

/// What changes of a survey; `nil` stays, an empty question goes.
package struct SurveyEdit: Sendable {
  package var name: String?
  package var question: String?
  package var scale: ClosedRange<Int>?
  package var direction: EffortScore.Direction?

  package init() {}
}

extension Store {
  /// Every survey, in the order in which they were made.
  package func surveys() throws -> [Survey] { try read { try Survey.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func survey(_ name: String) throws -> Survey { try surveys().named(name) }

  /// - Throws: ``RecordError/exists(noun:name:)``.
  package func add(_ survey: Survey, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      try transaction.refuseSurvey(named: survey.name)
      return try transaction.insert(
        into: "survey",
        [
          .text(survey.name), .text(survey.kind.rawValue), .optional(survey.question),
          .integer(Int64(survey.scale.lowerBound)), .integer(Int64(survey.scale.upperBound)),
          .optional(survey.direction?.rawValue), .integer(transaction.context.now.seconds),
        ])
    }
  }

  /// Changes a survey. Its scale and its direction stay once there are responses: they give the scores their meaning.
  ///
  /// - Returns: the columns that changed.
  /// - Throws: ``SurveyError``, ``RecordError/exists(noun:name:)``.
  package func edit(_ survey: Survey, _ edit: SurveyEdit, dryRun: Bool = false) throws -> Written<[String]> {
    var new = survey
    new.name = edit.name ?? survey.name
    new.question = edit.question.map { $0.isEmpty ? nil : $0 } ?? survey.question
    new.scale = edit.scale ?? survey.scale
    new.direction = edit.direction ?? survey.direction
    try new.check()
    return try write(dryRun: dryRun) { [new] transaction in
      if new.name != survey.name { try transaction.refuseSurvey(named: new.name) }
      if new.scale != survey.scale || new.direction != survey.direction {
        let answers = try transaction.answers(to: survey)
        guard answers == 0 else { throw SurveyError.answered(survey: survey.name, answers: answers) }
      }
      let columns = zip(survey.columns, new.columns).filter { $0.value != $1.value }.map(\.1)
      try transaction.update("survey", id: survey.id, columns)
      return columns.map { ["lowest": "scale", "highest": "scale"][$0.column] ?? $0.column }.uniqued()
    }
  }

  /// Deletes a survey with its answers, the rules about it alone, and what rules did about its answers; tasks stay.
  package func delete(_ survey: Survey, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      let id = SQLValue.integer(survey.id)
      try transaction.run(
        """
        DELETE FROM feedback WHERE answer_id IN (SELECT id FROM survey_answer WHERE survey_id = ?1)
          OR rule_id IN (SELECT id FROM \(FeedbackRule.table.rows) WHERE survey_id = ?1)
        """, [id])
      try transaction.run("DELETE FROM definition WHERE survey_id = ?", [id])
      try transaction.run("DELETE FROM survey_answer WHERE survey_id = ?", [id])
      try transaction.delete(from: "survey", id: survey.id)
    }
  }

  /// How often a survey was sent or answered.
  package func answerCount(of survey: Survey) throws -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM survey_answer WHERE survey_id = ?", arguments: [survey.id]) ?? 0
    }
  }
}

extension Survey {
  /// What an edit can change.
  fileprivate var columns: [(column: String, value: SQLValue)] {
    [
      ("name", .text(name)), ("question", .optional(question)),
      ("lowest", .integer(Int64(scale.lowerBound))), ("highest", .integer(Int64(scale.upperBound))),
      ("direction", .optional(direction?.rawValue)),
    ]
  }
}

extension WriteTransaction {
  fileprivate func refuseSurvey(named name: String) throws {
    guard try !Survey.all(in: database).contains(where: { $0.name == name }) else {
      throw RecordError.exists(noun: "survey", name: name)
    }
  }

  fileprivate func answers(to survey: Survey) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM survey_answer WHERE survey_id = ? AND answered_at IS NOT NULL",
      arguments: [survey.id]) ?? 0
  }
}
