/// The result of recording a response.
package struct NotedAnswer: Sendable {
  package var id: Int64
  /// Whether it answers what was sent, and made no row of its own.
  package var wasSent = false
  /// What rules did about it.
  package var feedback: [Feedback] = []
}

extension Store {
  /// Records that a survey was sent to a customer.
  ///
  /// - Parameter customer: an id, an e-mail address, a phone number or `source:key`; `nil` for that of the ticket.
  /// - Throws: ``RecordError`` where the customer or the ticket is not found, ``SurveyError/nobodyAsked``.
  package func send(
    _ survey: Survey, to customer: String?, _ draft: SurveyAnswerDraft, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      var draft = draft
      draft.sentAt = draft.sentAt ?? transaction.context.now.seconds
      let (customer, ticket) = try transaction.subject(of: draft, customer)
      guard let customer else { throw SurveyError.nobodyAsked }
      return try transaction.insertAnswer(draft, to: survey, of: customer, about: ticket)
    }
  }

  /// Records a response: to the last open request of the customer, else alone. Follow-up rules apply to it.
  ///
  /// - Parameters:
  ///   - customer: an id, an e-mail address, a phone number or `source:key`; `nil` for that of the ticket, or anonymous.
  ///   - asOf: the moment as of which rules apply.
  /// - Throws: ``RecordError`` where the customer or the ticket is not found, ``RuleError``.
  package func answer(
    _ survey: Survey, by customer: String?, _ draft: SurveyAnswerDraft, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<NotedAnswer> {
    try write(dryRun: dryRun) { transaction in
      let table = try SurveyAnswerTable(transaction)
      let at = draft.answeredAt ?? transaction.context.now.seconds
      var draft = draft
      draft.answeredAt = at
      draft.fit(to: survey)
      let (customer, ticket) = try transaction.subject(of: draft, customer)
      let open = try customer.flatMap {
        try table.openAnswer(to: survey, of: $0, about: ticket?.id, by: at, isNumbered: false)
      }
      if let open { _ = try table.update(open, draft, of: customer, about: ticket, undated: at) }
      var noted = NotedAnswer(
        id: try open ?? transaction.insertAnswer(draft, to: survey, of: customer, about: ticket),
        wasSent: open != nil)
      noted.feedback = try FeedbackRun(self, transaction, asOf).run(about: [noted.id])
      return noted
    }
  }

  /// The ids of answers.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first one that is wrong.
  package func answerIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      try names.map { name in
        guard let id = Int64(name.trimmed),
          try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM survey_answer WHERE id = ?)", arguments: [id])
            == true
        else { throw RecordError.notFound(noun: "answer", name: name) }
        return id
      }.uniqued()
    }
  }

  /// Deletes answers, sent or given, and that rules did something about them; tasks stay.
  package func delete(answers ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        try transaction.run("DELETE FROM feedback WHERE answer_id = ?", [.integer(id)])
        try transaction.delete(from: "survey_answer", id: id)
        try transaction.context.interruption.check()
      }
    }
  }
}

extension WriteTransaction {
  /// The customer and the subject of a response.
  fileprivate func subject(
    of draft: SurveyAnswerDraft, _ customer: String?
  ) throws -> (customer: Int64?, ticket: SurveyTicket?) {
    let customer = try customer.map(CustomerLookup(database: database).id(named:))
    let ticket = try draft.ticket(at: context.now.seconds, in: database)
    return (customer ?? ticket?.customer, ticket)
  }
}
