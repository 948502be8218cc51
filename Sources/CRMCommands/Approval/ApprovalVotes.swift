import ArgumentParser
import CRMKit
import Tabular

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
