import ArgumentParser
import CRMKit
import Tabular

/// `crm team show`
struct TeamShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a team.",
    discussion: """
      Examples:
        crm team show north
        crm team show north -f json
      """)

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (detail, added, changed) = try environment.openStore(.reading).team(team)
    try environment.console.write(
      Document.record("team", TeamDetail.columns, detail.cells, added, changed))
    return .done
  }
}
