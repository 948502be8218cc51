import ArgumentParser
import CRMKit
import Tabular

/// `crm report summary`
struct ReportSummary: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "summary", abstract: "Print one page about all customers.",
    discussion: """
      Examples:
        crm report summary
        crm report summary --as-of 2025-12-31 -f json
      """)
  static let columns = SummaryReport.columns

  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let report = try store.summary(options.scope(store, environment))
    environment.note(report.note)
    try environment.console.write(report.document)
    return .done
  }
}
