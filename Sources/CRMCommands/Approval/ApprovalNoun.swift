import ArgumentParser
import CRMKit
import Tabular

/// `crm approval`
struct ApprovalNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "Approvals of tickets, step by step.",
    discussion: """
      A request has steps, one after the other, in which any or all of some users must approve. A single
      rejection ends it.
      """,
    subcommands: [
      ApprovalRequest.self, ApprovalList.self, ApprovalShow.self, ApprovalGrant.self, ApprovalDeny.self,
      ApprovalDelegate.self, ApprovalRecall.self,
    ])
}

/// `crm approval request`
struct ApprovalRequest: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "request", abstract: "Request an approval for a ticket.",
    discussion: """
      Steps follow one another: in 'any: ada, bob' one approval is enough, 'all: carl, dora' needs one of
      each. A single rejection ends the request. --time-limit is in business hours of --calendar, or of the
      calendar of the SLA policy of the ticket; after it the request is overdue, as 'crm approval list' shows.
      Everything is in the history of the ticket.

      Examples:
        crm approval request 1 --step 'any: ada, bob' --text 'replace the scanner, 410 EUR'
        crm approval request 1 --step 'any: ada, bob' --step 'all: carl, dora' --time-limit 8h --calendar office
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @Argument(help: "id of the ticket, or source:number") var ticket: String
  @Option(
    name: .customLong("step"),
    help: .init(
      "step with its approvers: 'any: ada, bob', or 'all: carl, dora'; repeatable, in order",
      valueName: "step"))
  var steps: [String] = []
  @Option(help: "what to approve") var text: String?
  @Option(
    help: .init("time limit in business hours: 8h", valueName: "duration"),
    transform: value(of: "time-limit", WorkingDuration.init(positive:)))
  var timeLimit: WorkingDuration?
  @Option(
    help: "calendar of business hours for the time limit", completion: .shellCommand("crm complete calendars")
  )
  var calendar: String?
  @OptionGroup var person: ApprovalPersonOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    guard !steps.isEmpty else {
      throw UsageError(.missingArgument, "no approver is given", hint: "add --step 'any: ada, bob'")
    }
    var steps = try self.steps.map { try ApprovalStep(parsing: $0) }
    let store = try environment.openStore(.writing)
    for step in steps.indices {
      for voter in steps[step].voters.indices {
        let user = steps[step].voters[voter].user
        steps[step].voters[voter].user = try environment.user(user, in: store) ?? user
      }
    }
    let id = try store.ticketIDs([ticket])[0]
    var approval = try Approval(ofTicket: id, by: person.name(environment, in: store), steps: steps)
    approval.text = text
    approval.limit = timeLimit?.seconds
    let written = try store.request(approval, calendar: calendar, dryRun: global.dryRun)
    let waiting = written.value.waiting.joined(separator: ", ")
    try environment.console.write(
      receipt: WrittenApproval.document(
        written, isDryRun: global.dryRun,
        "\(global.dryRun ? "would request" : "requested") approval \(written.value.id) of ticket \(id); waits for \(waiting)"
      ))
    return .done
  }
}

/// `crm approval grant`
struct ApprovalGrant: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "grant", abstract: "Approve a request.",
    discussion: """
      Only approvers of the current step may vote; others are refused (exit 5).

      Examples:
        crm approval grant 1
        crm approval grant 1 --as bob --text 'within the budget'
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @OptionGroup var arguments: ApprovalDeedArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.grant, verb: "granted", dry: "would grant", in: environment)
  }
}

/// `crm approval deny`
struct ApprovalDeny: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "deny", abstract: "Reject a request.",
    discussion: """
      Examples:
        crm approval deny 1 --as bob --text 'too expensive'
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @OptionGroup var arguments: ApprovalDeedArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.deny, verb: "denied", dry: "would deny", in: environment)
  }
}

/// `crm approval delegate`
struct ApprovalDelegate: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delegate", abstract: "Delegate a vote on a request to another user.",
    discussion: """
      A user who has a vote in the step already is refused (exit 5).

      Examples:
        crm approval delegate 1 --as bob --to dora
        crm approval delegate 1 --as bob --to dora --text 'on holiday until Monday'
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @OptionGroup var arguments: ApprovalDeedArguments
  @Option(
    help: .init("user who votes instead", valueName: "user"), completion: .shellCommand("crm complete users"))
  var to: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.delegate(to: to), verb: "delegated", dry: "would delegate", in: environment)
  }
}

/// `crm approval recall`
struct ApprovalRecall: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "recall", abstract: "Withdraw a request that you made.",
    discussion: """
      Examples:
        crm approval recall 1 --text 'repaired without'
      """)
  static var result: (any Tabulated.Type)? { WrittenApproval.self }

  @OptionGroup var arguments: ApprovalDeedArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.recall, verb: "recalled", dry: "would recall", in: environment)
  }
}
