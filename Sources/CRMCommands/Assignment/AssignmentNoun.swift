import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment`
struct AssignmentNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "assignment",
    abstract: "Assignment rules: which user gets a lead or deal.",
    discussion: """
      The first rule that a deal matches decides: round-robin, least-open, weighted, a fixed user, or the pool
      of a team. Every decision is logged with its reason.
      """,
    subcommands: [
      AssignmentAdd.self, AssignmentList.self, AssignmentShow.self, AssignmentEdit.self,
      AssignmentDelete.self,
      AssignmentRunCommand.self, AssignmentExplain.self, AssignmentRecycle.self, AssignmentLog.self,
    ])
}

/// `crm assignment list`
struct AssignmentList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the assignment rules, in order.",
    discussion: """
      Examples:
        crm assignment list
        crm assignment list -f json
      """)
  static let columns = AssignmentRule.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).assignmentRules())
  }
}

/// `crm assignment show`
struct AssignmentShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an assignment rule.",
    discussion: """
      Examples:
        crm assignment show dach
        crm assignment show dach -f json
      """)

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete assignments")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let rule = try environment.openStore(.reading).assignmentRule(name)
    try environment.console.write(Document(schema: "crm.assignment/1", rule))
    return .done
  }
}

/// `crm assignment delete`
struct AssignmentDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an assignment rule; deals keep their owners.",
    discussion: """
      'crm undo' restores it.

      Examples:
        crm assignment delete dach
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the rule", completion: .shellCommand("crm complete assignments")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let rule = try store.assignmentRule(name)
    let written = try store.delete(rule, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.assignment_deleted/1",
      Receipt(rule.id, name, written.changeset, isDryRun: global.dryRun))
    document.line = "\(global.dryRun ? "would delete" : "deleted") assignment '\(name)'"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm assignment explain`
struct AssignmentExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain who a deal would be assigned to, and why.",
    discussion: """
      Shows the decision of a run that assigns this deal alone, as if the deal were unassigned. Each clause of
      each rule is listed with the value found and whether it holds.

      Examples:
        crm assignment explain 7
        crm assignment explain 7 -f json
      """)

  @Argument(help: "id of the deal, or source:number") var deal: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.dealIDs([deal])[0]
    let explanation = try store.explainAssignment(of: id, asOf: environment.asOfNow(in: store))
    try environment.console.write(explanation.document)
    return .done
  }
}

/// `crm assignment recycle`
struct AssignmentRecycle: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "recycle", abstract: "Return idle deals to the pool of their team.",
    discussion: """
      Returns open deals that were claimed from a pool, or assigned by a rule to a team with a pool, if for
      --idle there was no event of the deal and no interaction with its customer or its contacts. A second run
      writes nothing and prints nothing.

      Examples:
        crm assignment recycle --idle 14d
        crm assignment recycle --idle 30d --team inbound --dry-run
      """)
  static var result: (any Tabulated.Type)? { Assignment.self }

  @Option(
    help: .init("days without activity: 14d, 4w, 2mo", valueName: "age"),
    transform: value(of: "idle", StaleAge.init(parsing:)))
  var idle: StaleAge
  @Option(help: "only deals of this team", completion: .shellCommand("crm complete teams")) var team: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let decisions = try store.recycle(
      idle: idle.days, team: team, asOf: environment.asOfNow(in: store), dryRun: global.dryRun
    ).value
    if decisions.isEmpty, environment.console.format == .text { return .done }
    return try environment.console.write(decisions)
  }
}

/// `crm assignment log`
struct AssignmentLog: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "log", abstract: "List assignment decisions, newest first.",
    discussion: """
      The column evidence lists the candidates with their open deals, and says why others were passed over.

      Examples:
        crm assignment log --since 7d
        crm assignment log --deal 7 -f json
        crm assignment log --action unassigned --rule dach
      """)
  static let columns = Assignment.columns

  @Option(help: "only this deal: id, or source:number") var deal: String?
  @Option(
    help: "only decisions that assign to this user or take away from them",
    completion: .shellCommand("crm complete users"))
  var user: String?
  @Option(help: "only this team", completion: .shellCommand("crm complete teams")) var team: String?
  @Option(help: "only this rule", completion: .shellCommand("crm complete assignments")) var rule: String?
  @Option(
    help: "only this action: assigned, pooled, unassigned, claimed, released or recycled",
    completion: .list(Assignment.Action.allCases.map(\.rawValue)),
    transform: Assignment.Action.init(argument:))
  var action: Assignment.Action?
  @OptionGroup var range: TimeRangeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = AssignmentFilter()
    filter.record = try deal.map { try store.dealIDs([$0])[0] }
    filter.user = user
    filter.team = team
    filter.rule = rule
    filter.action = action
    filter.at = try environment.span(range, in: store)
    return try environment.console.write(store.assignments(filter))
  }
}

extension Assignment.Action: Choice {}
