import ArgumentParser
import CRMKit
import Tabular

/// `crm report targets`
struct ReportTargets: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "targets", abstract: "Report attainment of sales targets.",
    discussion: """
      An attainment below the pace lies behind. Deals are read from their ledger, as they were by --as-of.

      Examples:
        crm report targets
        crm report targets --period 2026-Q1 --as-of 2026-02-15
        crm report targets --owner ada --metric won_value -f json
      """)
  static let columns = TargetProgress.columns

  @OptionGroup(title: "Filters") var filter: TargetFilterOptions
  @OptionGroup(title: "Scope") var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = ReportScope(asOf: try asOf.value(in: environment, store))
    let report = try store.targetProgress(filter.value, scope)
    environment.note(report.note)
    return try environment.console.write(report.rows)
  }
}
