import ArgumentParser
import CRMKit
import Tabular

/// `crm report team`
struct ReportTeam: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "team", abstract: "Report the sales performance of owners: won, lost, open, activity.",
    discussion: """
      Deals are read from their ledger, as they were by --as-of; --since and --until bound what was won, lost and done. With
      --by, a row for each period, and what is so at the end of all is left out. Where several currencies cannot be brought
      together, an owner has a row for each, and what is no amount of a deal stands in the first.

      Examples:
        crm report team
        crm report team --since 2026-01-01 --until 2026-03-31 --chart bar
        crm report team --by month --since 2026-01-01 -f csv
      """)
  static let columns = TeamRow.columns(by: nil)

  @Option(
    help: .init("A row for each: day, week, month, quarter or year.", valueName: "period"),
    completion: .list(ReportPeriod.allCases.map(\.rawValue)), transform: ReportPeriod.init(argument:))
  var by: ReportPeriod?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let report = try store.team(by: by, options.scope(store, environment))
    environment.note(report.note)
    return try environment.write(
      report.columns, report.cells, chart: chart, of: "won_value")
  }
}
