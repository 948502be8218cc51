import ArgumentParser
import CRMKit
import Tabular

/// `crm report summary`
struct ReportSummary: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "summary", abstract: "Print a one-page summary of all customers.",
    discussion: """
      With --by, a row for each value of an attribute or a declared field of the customers, for each tag or each segment.
      Who belongs to several segments or tags counts in each.

      Examples:
        crm report summary
        crm report summary --as-of 2025-12-31 -f json
        crm report summary --by tier
        crm report summary --by segment -f csv
      """)
  static let columns = SummaryReport.columns

  @Option(
    help: .init("A row for each group: country, segment, tier …", valueName: "what"),
    completion: .list(["segment", "tag", "country", "channel", "source", "owner"]))
  var by: String?
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let scope = try options.scope(store, environment)
    let grouping = try by.map { try store.grouping(by: $0, asOf: scope.asOf) }
    let report = try store.summary(by: grouping, scope)
    environment.note(report.note)
    guard let grouping else {
      if report.parts.isEmpty, global.exitCode, environment.console.format == .text { return .done }
      try environment.console.write(report.document)
      return global.exitCode && !report.parts.isEmpty ? .finding : .done
    }
    var rows = CellRows(SummaryReport.columns(by: grouping.name), report.groupCells)
    return try environment.console.write(report.heading, with: &rows, named: "groups")
  }
}
