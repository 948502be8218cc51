import ArgumentParser
import CRMKit
import Tabular

/// `crm approval list`
struct ApprovalList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List approvals, by default pending ones.",
    discussion: """
      Examples:
        crm approval list --waiting-for ada
        crm approval list --overdue --exit-code
        crm approval list --ticket 1 --all -f csv
      """)
  static let columns = ShownApproval.columns

  @Option(help: "only this ticket: id, or source:number") var ticket: String?
  @Option(
    help: "only this state: pending, granted, denied or recalled; repeatable",
    completion: .list(Approval.State.allCases.map(\.rawValue)), transform: Approval.State.init(argument:))
  var state: [Approval.State] = []
  @Flag(help: "approvals in every state") var all = false
  @Option(
    help: .init("only approvals that wait for the vote of this user", valueName: "user"),
    completion: .shellCommand("crm complete users"))
  var waitingFor: String?
  @Option(
    help: .init("only approvals that this user requested", valueName: "user"),
    completion: .shellCommand("crm complete users"))
  var requestedBy: String?
  @Flag(help: "only approvals past their time limit") var overdue = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = ApprovalFilter()
    filter.ticket = try ticket.map { try store.ticketIDs([$0])[0] }
    filter.states = all || !state.isEmpty ? state : [.pending]
    filter.waitingFor = waitingFor
    filter.requester = requestedBy
    filter.isOverdue = overdue
    return try environment.console.write(store.approvals(filter, asOf: environment.now))
  }
}

/// `crm approval show`
struct ApprovalShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an approval with its steps and votes.",
    discussion: """
      Examples:
        crm approval show 1
        crm approval show 1 -f json
      """)

  @Argument(
    help: "id of the approval", transform: { try wholeNumber($0, in: 1...Int64.max, of: nil) })
  var approval: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let shown = try environment.openStore(.reading).approval(approval, asOf: environment.now)
    try environment.console.write(shown.document)
    return .done
  }
}

extension Approval.State: Choice {}

extension ShownApproval {
  /// The approval as `crm.approval/1`.
  fileprivate var document: Document {
    var document = Document(schema: "crm.approval/1", self)
    let rows = approval.steps.enumerated().flatMap { index, step in
      step.voters.map { VoterRow(step: index + 1, needs: step.needs, voter: $0).cells }
    }
    document.members.append(
      (
        "votes",
        .array(rows.map { .object(zip(VoterRow.columns, $0).map { (key: $0.name, value: $1.json) }) })
      ))
    document.text.sections.append(
      TextDocument.Section(title: "votes", columns: VoterRow.columns, rows: rows))
    return document
  }
}

/// An approver of a step.
private struct VoterRow: Tabulated {
  static let columns = [
    Column("step", .integer, help: "step, from 1"), Column("needs", help: "votes needed: any or all"),
    Column("user", help: "approver"), Column("delegate_of", help: "user who delegated the vote"),
    Column("vote", help: "vote: none, granted, denied or delegated"),
    Column("voted_at", .instant, help: "when the user voted"),
    Column("text", help: "comment"),
  ]

  let step: Int
  let needs: ApprovalStep.Need
  let voter: ApprovalStep.Voter

  var cells: [Cell] {
    [
      .integer(Int64(step)), .text(needs.rawValue), .text(voter.user), .optional(voter.delegateOf),
      .text(voter.vote.rawValue), voter.votedAt.map { .instant($0.seconds) } ?? .null,
      .optional(voter.text),
    ]
  }
}
