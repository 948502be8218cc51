import ArgumentParser
import CRMKit
import Tabular

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
