import Tabular

/// One decision about the owner of a record, as the log keeps it.
package struct Assignment: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    /// A rule gave it to a user.
    case assigned
    /// A rule left it to a team's pool.
    case pooled
    /// A rule matches, and no user is available; or no rule matches.
    case unassigned
    /// A user took it.
    case claimed
    /// Somebody gave it back.
    case released
    /// Nobody worked on it, and it went back to the pool.
    case recycled
  }

  /// Its number in the log; `nil` where it was not written.
  package var id: Int64?
  package var at: Instant
  package var subject = AssignmentSubject.deal
  package var record: Int64
  package var name: String?
  package var action: Action
  package var rule: String?
  package var method: AssignmentMethod?
  package var team: String?
  /// The new owner; `nil` if unassigned.
  package var user: String?
  package var previous: String?
  package var reason: String?
  package var evidence: JSONValue?
  package var actor: String?
  var ruleID: Int64?
  var teamID: Int64?

  init(_ action: Action, of record: AssignmentRecord, at: Instant) {
    self.action = action
    self.record = record.id
    name = record.name
    previous = record.owner
    self.at = at
  }

  init(_ row: Row) {
    id = row["id"]
    at = Instant(seconds: row["at"])
    subject = AssignmentSubject(rawValue: row["subject"]) ?? .deal
    record = row["record_id"]
    name = row["record"]
    action = Action(rawValue: row["action"]) ?? .unassigned
    rule = row["rule"]
    method = (row["method"] as String?).flatMap(AssignmentMethod.init)
    team = row["team"]
    user = row["user"]
    previous = row["previous"]
    reason = row["reason"]
    evidence = (row["evidence"] as String?).flatMap { try? JSONValue(parsing: $0) }
    actor = row["actor"]
    ruleID = row["rule_id"]
    teamID = row["team_id"]
  }
}

extension Assignment: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "id in the log; empty in a dry run"),
    Column("at", .instant, shown: false, help: "when it was decided"),
    Column("subject", shown: false, help: "kind of record: deal"),
    Column("record_id", .integer, help: "id of the deal"),
    Column("record", help: "name of the deal"),
    Column("action", help: "action: assigned, pooled, unassigned, claimed, released or recycled"),
    Column("user", help: "new owner; empty if unassigned"),
    Column("team", help: "team of the owner, or of the pool"),
    Column("rule", help: "assignment rule; empty if a person decided"),
    Column("method", help: "method of the rule"),
    Column("previous", shown: false, help: "previous owner"),
    Column("reason", help: "why it stayed unassigned, or was returned"),
    Column("actor", shown: false, help: "user who ran the command"),
    Column(
      "evidence", .json, shown: false,
      help: "candidates with their open deals, and why others were passed over"),
  ]

  package var cells: [Cell] {
    [
      id.map(Cell.integer) ?? .null, .instant(at.seconds), .text(subject.rawValue), .integer(record),
      .optional(name),
      .text(action.rawValue), .optional(user), .optional(team), .optional(rule), .optional(method?.rawValue),
      .optional(previous), .optional(reason), .optional(actor), evidence.map(Cell.json) ?? .null,
    ]
  }
}

extension WriteTransaction {
  /// Writes a decision into the log.
  func log(_ decision: Assignment) throws -> Assignment {
    var decision = decision
    decision.actor = context.actor
    decision.id = try insert(
      into: "assignment",
      [
        .text(decision.subject.rawValue), .integer(decision.record), .integer(decision.at.seconds),
        .text(decision.action.rawValue), .optional(decision.ruleID), .optional(decision.rule),
        .optional(decision.method?.rawValue), .optional(decision.teamID), .optional(decision.team),
        .optional(decision.user), .optional(decision.previous), .optional(decision.reason),
        .optional(decision.evidence?.compactText),
      ])
    return decision
  }
}
