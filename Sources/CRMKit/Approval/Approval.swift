import Tabular

/// Something about a ticket that others have to agree to, step by step.
package struct Approval: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable { case pending, granted, denied, recalled }

  package var id: Int64 = 0
  package var ticket: Int64
  package var subject: String?
  package var requester: String
  package var requestedAt = Instant(seconds: 0)
  /// What is to be approved.
  package var text: String?
  /// Working seconds that it may take; `nil` for no limit.
  package var limit: Int64?
  /// Name of the calendar of business hours; `nil` for calendar hours.
  package var calendar: String?
  package var state = State.pending
  package var decidedAt: Instant?
  package var steps: [ApprovalStep]
  /// When the limit is spent; `nil` for none.
  package var dueAt: Instant?

  package init(ofTicket ticket: Int64, by requester: String, steps: [ApprovalStep]) {
    self.ticket = ticket
    self.requester = requester
    self.steps = steps
  }

  /// The step that waits; `nil` where none does any more.
  package var currentStep: Int? { state == .pending ? steps.firstIndex { !$0.isGranted } : nil }

  /// The users whose votes are pending.
  package var waiting: [String] { currentStep.map { steps[$0].waiting } ?? [] }

  /// Whether its limit is spent before it was decided.
  package func isOverdue(asOf instant: Instant) -> Bool { dueAt.map { $0 < decidedAt ?? instant } ?? false }
}

extension Approval {
  /// Approvals that pass a condition on `approval a` and its `ticket t`, in the order in which they were requested.
  static func all(_ condition: RecordCondition, in database: Database) throws -> [Approval] {
    var times = try WorkingTimes(database)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT a.*, t.subject, c.name AS calendar
        FROM approval a JOIN ticket t ON t.id = a.ticket_id LEFT JOIN calendar c ON c.id = a.calendar_id
        WHERE \(condition.sql) ORDER BY a.id
        """, arguments: StatementArguments(condition.values)
    ).map { try Approval(row: $0, &times, database) }
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  static func of(_ id: Int64, in database: Database) throws -> Approval {
    var condition = RecordCondition()
    condition.add("a.id = ?", .integer(id))
    guard let found = try all(condition, in: database).first else {
      throw RecordError.notFound(noun: "approval", name: String(id))
    }
    return found
  }

  private init(row: Row, _ times: inout WorkingTimes, _ database: Database) throws {
    self.init(
      ofTicket: row["ticket_id"], by: row["requested_by"],
      steps: try Approval.steps(of: row["id"], database))
    id = row["id"]
    subject = row["subject"]
    requestedAt = Instant(seconds: row["requested_at"])
    text = row["text"]
    limit = row["limit_seconds"]
    calendar = row["calendar"]
    state = State(rawValue: row["state"]) ?? .pending
    decidedAt = (row["decided_at"] as Int64?).map(Instant.init(seconds:))
    if let limit { dueAt = try times.time(named: calendar).instant(after: requestedAt, working: limit) }
  }

  private static func steps(of approval: Int64, _ database: Database) throws -> [ApprovalStep] {
    let steps = try database.cachedStatement(
      sql: "SELECT id, needs FROM approval_step WHERE approval_id = ? ORDER BY position")
    let voters = try database.cachedStatement(
      sql: "SELECT * FROM approval_voter WHERE step_id = ? ORDER BY id")
    return try Row.fetchAll(steps, arguments: [approval]).map { step in
      let id = step[0] as Int64
      return ApprovalStep(
        id: id, needs: ApprovalStep.Need(rawValue: step[1]) ?? .all,
        voters: try Row.fetchAll(voters, arguments: [id]).map(ApprovalStep.Voter.init(row:)))
    }
  }
}

extension ApprovalStep.Voter {
  fileprivate init(row: Row) {
    self.init(user: row["user"])
    id = row["id"]
    delegateOf = row["delegate_of"]
    vote = Vote(rawValue: row["vote"]) ?? .none
    votedAt = (row["voted_at"] as Int64?).map(Instant.init(seconds:))
    text = row["text"]
  }
}

/// An approval as of a moment.
package struct ShownApproval: Sendable, Equatable, Tabulated {
  package let approval: Approval
  package let isOverdue: Bool

  init(_ approval: Approval, asOf: Instant) {
    self.approval = approval
    isOverdue = approval.isOverdue(asOf: asOf)
  }

  package static let columns = [
    Column("id", .integer, help: "id of the approval"),
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("subject", shown: false, help: "subject of the ticket"),
    Column("text", help: "what to approve"),
    Column("requested_by", help: "user who requested it"),
    Column("requested_at", .instant, shown: false, help: "when it was requested"),
    Column("state", means: .approval, help: "state: pending, granted, denied or recalled"),
    Column("step", .integer, shown: false, help: "current step, from 1"),
    Column("steps", .list, shown: false, help: "steps with their approvers and votes"),
    Column("waiting", .list, help: "users whose votes are pending"),
    Column(
      "due_at", .instant, means: .due(while: "state", in: ["pending"]), help: "when the time limit ends"),
    Column("overdue", .boolean, means: .any(.bad), help: "whether the time limit passed before a decision"),
    Column("decided_at", .instant, shown: false, help: "when it was decided or withdrawn"),
    Column("limit_seconds", .integer, shown: false, help: "time limit, in seconds of business hours"),
    Column("calendar", shown: false, help: "calendar of business hours; empty if calendar hours count"),
  ]

  package var cells: [Cell] {
    func instant(_ instant: Instant?) -> Cell { instant.map { .instant($0.seconds) } ?? .null }
    return [
      .integer(approval.id), .integer(approval.ticket), .optional(approval.subject), .optional(approval.text),
      .text(approval.requester), .instant(approval.requestedAt.seconds), .text(approval.state.rawValue),
      approval.currentStep.map { .integer(Int64($0 + 1)) } ?? .null,
      .list(approval.steps.map(\.description)), .list(approval.waiting), instant(approval.dueAt),
      .boolean(isOverdue), instant(approval.decidedAt), approval.limit.map(Cell.integer) ?? .null,
      .optional(approval.calendar),
    ]
  }
}

/// Which approvals a list shows; every part that is given must hold.
package struct ApprovalFilter: Sendable {
  package var ticket: Int64?
  package var states: [Approval.State] = []
  /// The users whose votes are pending.
  package var waitingFor: String?
  package var requester: String?
  package var isOverdue = false

  package init() {}
}

extension Store {
  /// The approvals that pass a filter, in the order in which they were requested.
  package func approvals(_ filter: ApprovalFilter = ApprovalFilter(), asOf: Instant) throws -> [ShownApproval]
  {
    var condition = RecordCondition()
    if let ticket = filter.ticket { condition.add("a.ticket_id = ?", .integer(ticket)) }
    condition.add("a.state", in: filter.states.map(\.rawValue))
    if let requester = filter.requester { condition.add("a.requested_by = ?", .text(requester)) }
    return try read { try Approval.all(condition, in: $0) }.map { ShownApproval($0, asOf: asOf) }.filter {
      shown in
      (!filter.isOverdue || shown.isOverdue)
        && (filter.waitingFor.map(shown.approval.waiting.contains) ?? true)
    }
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func approval(_ id: Int64, asOf: Instant) throws -> ShownApproval {
    try read { ShownApproval(try Approval.of(id, in: $0), asOf: asOf) }
  }
}
