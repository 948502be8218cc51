import ArgumentParser
import CRMKit
import Tabular

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
