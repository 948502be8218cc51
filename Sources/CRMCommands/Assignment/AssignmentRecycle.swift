import ArgumentParser
import CRMKit
import Tabular

/// `crm assignment recycle`
struct AssignmentRecycle: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "recycle", abstract: "Return idle deals to the pool of their team.",
    discussion: """
      Open deals that were claimed from a pool, or given by a rule to a team that has a pool, and had neither an event nor an
      interaction with their customer, or anybody who has a part in them, for so many days. A second run is silent and writes
      nothing.

      Examples:
        crm assignment recycle --idle 14d
        crm assignment recycle --idle 30d --team inbound --dry-run
      """)
  static var result: (any Tabulated.Type)? { Assignment.self }

  @Option(
    help: .init("Days without work: 14d, 4w, 2mo.", valueName: "age"),
    transform: value(of: "idle", StaleAge.init(parsing:)))
  var idle: StaleAge
  @Option(help: "Only deals of this team.", completion: .shellCommand("crm complete teams")) var team: String?
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
