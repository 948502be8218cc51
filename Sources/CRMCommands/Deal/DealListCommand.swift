import ArgumentParser
import CRMKit
import Tabular

/// `crm deal list`
struct DealListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List leads and deals: the pipeline.",
    discussion: """
      All filters must match. --since and --until filter by the time a deal was created. Times are
      2026-01-15, 2026-01, 2026-Q1 or 30d (30 days ago); a span is one of these, or FROM..TO with both ends
      included and either left out.

      Examples:
        crm deal list --status open --sort -amount
        crm deal list --stage proposal --owner sam --close-on 2026-Q1
        crm deal list --owner '' --funnel b2b -f ids
        crm deal list --where 'amount > 5000 and stage_at < -30d and status = open' -f csv
      """)
  static let columns = RecordTable.deals.columns

  @OptionGroup(title: "Filters") var filter: DealFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var deals = try environment.deals(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &deals)
  }
}
