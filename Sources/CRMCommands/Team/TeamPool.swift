import ArgumentParser
import CRMKit
import Tabular

/// `crm team pool`
struct TeamPool: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "pool", abstract: "List the deals in the pool of a team, to be claimed.",
    discussion: """
      Examples:
        crm team pool inbound
        crm team pool inbound --sort -amount --limit 1 -f ids | xargs crm deal claim
      """)
  static let columns = RecordTable.deals.columns

  @Argument(help: "name of the team", completion: .shellCommand("crm complete teams")) var team: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var filter = DealFilter()
    filter.ids = try store.pool(of: team)
    let columns = RecordTable.deals.columns
    var deals = try store.deals(
      filter, order: environment.order(of: columns), columns: environment.console.chosenColumns(of: columns))
    return try environment.console.write(chosen: &deals)
  }
}
