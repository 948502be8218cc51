/// The actions on an approval.
package enum ApprovalDeed: Sendable, Equatable {
  case grant, deny
  /// Delegates the vote to another user.
  case delegate(to: String)
  /// Takes the request back.
  case recall
}

extension Store {
  /// Requests an approval.
  ///
  /// - Parameters:
  ///   - approval: its ticket, requester, text, limit and steps; the others follow.
  ///   - calendar: the business hours; those of the SLA policy of the ticket by default.
  /// - Throws: ``ApprovalError/calendarWithoutLimit``, ``RecordError``.
  package func request(
    _ approval: Approval, calendar: String?, dryRun: Bool = false
  ) throws -> Written<Approval> {
    guard calendar == nil || approval.limit != nil else { throw ApprovalError.calendarWithoutLimit }
    return try write(dryRun: dryRun) { transaction in
      let at = try transaction.moment(nil, ofTicket: approval.ticket)
      let calendar = try transaction.calendar(named: calendar, forLimitOf: approval)
      let id = try transaction.insert(
        into: "approval",
        [
          .integer(approval.ticket), .text(approval.requester), .integer(at), .optional(approval.text),
          .optional(approval.limit), .optional(calendar), .text(Approval.State.pending.rawValue), .null,
        ])
      for (index, step) in approval.steps.enumerated() {
        let row = try transaction.insert(
          into: "approval_step", [.integer(id), .integer(Int64(index + 1)), .text(step.needs.rawValue)])
        for voter in step.voters { try transaction.insert(voter, into: row) }
      }
      let steps = approval.steps.map(\.description).joined(separator: "; then ")
      let what = approval.text.map { ": \($0)" } ?? ""
      try transaction.note(
        approval: id, of: approval.ticket, at: at, by: approval.requester, "requested of \(steps)\(what)")
      return try Approval.of(id, in: transaction.database)
    }
  }

  /// Acts on an approval in the name of a user.
  ///
  /// A denial ends it; the last yes that it needs grants it.
  /// - Returns: the approval as it is then.
  /// - Throws: ``ApprovalError``, ``RecordError/notFound(noun:name:)``.
  package func act(
    on id: Int64, _ deed: ApprovalDeed, as user: String, text: String? = nil, dryRun: Bool = false
  ) throws -> Written<Approval> {
    try write(dryRun: dryRun) { transaction in
      let approval = try Approval.of(id, in: transaction.database)
      guard approval.state == .pending, let current = approval.currentStep else {
        throw ApprovalError.decided(approval: id, state: approval.state)
      }
      let act = ApprovalAct(
        transaction: transaction, approval: approval, step: approval.steps[current], user: user, text: text,
        at: try transaction.moment(nil, ofTicket: approval.ticket))
      switch deed {
      case .grant: try act.vote(.granted)
      case .deny: try act.vote(.denied)
      case .delegate(let other): try act.delegate(to: other)
      case .recall: try act.recall()
      }
      return try Approval.of(id, in: transaction.database)
    }
  }
}

/// One deed inside a transaction.
private struct ApprovalAct {
  let transaction: WriteTransaction
  let approval: Approval
  /// The step that waits.
  let step: ApprovalStep
  let user: String
  let text: String?
  let at: Int64

  func vote(_ vote: ApprovalStep.Voter.Vote) throws {
    try mark(vote)
    if vote == .denied { return try decide(.denied, "denied") }
    let now = try Approval.of(approval.id, in: transaction.database)
    if now.currentStep == nil { return try decide(.granted, "granted: approved by all steps") }
    try note(
      "granted" + (now.steps.first { $0.id == step.id }?.isGranted == true ? "; next step" : ""))
  }

  func delegate(to other: String) throws {
    guard !step.voters.contains(where: { $0.user == other }) else {
      throw ApprovalError.votesAlready(approval: approval.id, user: other)
    }
    try mark(.delegated)
    try transaction.insert(ApprovalStep.Voter(user: other, delegateOf: user), into: step.id)
    try note("delegated to \(other)")
  }

  func recall() throws {
    guard user == approval.requester else {
      throw ApprovalError.notRequester(approval: approval.id, user: user, requester: approval.requester)
    }
    try decide(.recalled, "recalled")
  }

  /// Records a vote.
  private func mark(_ vote: ApprovalStep.Voter.Vote) throws {
    guard let voter = step.voters.first(where: { $0.user == user && $0.vote == .none }) else {
      throw ApprovalError.notAsked(approval: approval.id, user: user, asked: step.waiting)
    }
    try transaction.update(
      "approval_voter", id: voter.id,
      [("vote", .text(vote.rawValue)), ("voted_at", .integer(at)), ("text", .optional(text))])
  }

  private func decide(_ state: Approval.State, _ word: String) throws {
    try transaction.update(
      "approval", id: approval.id, [("state", .text(state.rawValue)), ("decided_at", .integer(at))])
    try note(word)
  }

  private func note(_ word: String) throws {
    try transaction.note(
      approval: approval.id, of: approval.ticket, at: at, by: user,
      word + (text.map { ": \($0)" } ?? ""))
  }
}

extension WriteTransaction {
  /// Deletes the approvals of a ticket.
  func deleteApprovals(ofTicket id: Int64) throws {
    let steps =
      "SELECT s.id FROM approval_step s JOIN approval a ON a.id = s.approval_id WHERE a.ticket_id = ?"
    try run("DELETE FROM approval_voter WHERE step_id IN (\(steps))", [.integer(id)])
    try run("DELETE FROM approval_step WHERE id IN (\(steps))", [.integer(id)])
    try run("DELETE FROM approval WHERE ticket_id = ?", [.integer(id)])
  }

  /// The calendar by which the limit of an approval counts; `nil` where every second does.
  fileprivate func calendar(named name: String?, forLimitOf approval: Approval) throws -> Int64? {
    guard approval.limit != nil else { return nil }
    if let name { return try WorkCalendar.all(in: database).named(name).id }
    return try Int64?.fetchOne(
      database,
      sql: """
        SELECT p.calendar_id FROM \(SLAPolicy.table.rows) p
        WHERE p.id = (SELECT policy_id FROM ticket_policy WHERE ticket_id = ? ORDER BY id DESC LIMIT 1)
        """, arguments: [approval.ticket]) ?? nil
  }

  fileprivate func insert(_ voter: ApprovalStep.Voter, into step: Int64) throws {
    try insert(
      into: "approval_voter",
      [
        .integer(step), .text(voter.user), .optional(voter.delegateOf), .text(voter.vote.rawValue), .null,
        .null,
      ])
  }

  /// Writes into the ledger of the ticket what was done with an approval.
  fileprivate func note(approval: Int64, of ticket: Int64, at: Int64, by user: String, _ text: String) throws
  {
    var message = TicketMessage("approval \(approval) \(text)")
    message.actor = user
    try note(.approval, ticket: ticket, at: at, message: message)
  }
}

/// What cannot be done with an approval.
package enum ApprovalError: Error, Sendable, Equatable {
  /// It was granted, denied or recalled already. Exit 5.
  case decided(approval: Int64, state: Approval.State)
  /// A user who is not an approver of the current step. Exit 5.
  case notAsked(approval: Int64, user: String, asked: [String])
  /// Nobody but the one who requested it can recall it. Exit 5.
  case notRequester(approval: Int64, user: String, requester: String)
  /// A vote delegated to a user who has one in the step already. Exit 5.
  case votesAlready(approval: Int64, user: String)
  /// A calendar for a limit that is not given. Exit 64.
  case calendarWithoutLimit
}
