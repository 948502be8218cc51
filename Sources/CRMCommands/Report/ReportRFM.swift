import ArgumentParser
import CRMKit
import Tabular

/// `crm report rfm`
struct ReportRFM: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "rfm", abstract: "Score customers by recency, frequency and monetary value (RFM).",
    discussion: """
      Recency is the days since the last counted order, frequency the number of counted orders, monetary what was paid
      less refunds. Each is scored 1 (worst) to 5 by cut points of the population; equal values have equal scores. Orders
      that were cancelled, voided or failed do not count. Customers without orders are left out and counted.

      Examples:
        crm report rfm
        crm report rfm --as-of 2025-12-31 --by segment --chart bar
        crm report rfm --method fixed --cuts 'recency=30,90;frequency=1,4;monetary=100,500' -f csv
        crm report rfm --columns external_id,rfm,segment --sort -monetary
      """)
  static let columns = RFMReport.columns

  @OptionGroup(title: "Scores") var scores: RFMScoreOptions
  @Flag(help: "Print the cut points alone.") var cutsOnly = false
  @Option(
    help: .init("Add up by segment, r, f, m, rfm, country, tag, a declared field …", valueName: "column"))
  var by: String?
  @OptionGroup var chart: ChartOption
  @OptionGroup(title: "Scope") var options: ReportOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    try environment.console.willRead(scores.segments)
    let report = try store.rfm(scores.value(), options.scope(store, environment))
    environment.note(report.note)
    if cutsOnly {
      var rows = CellRows(RFMReport.cutColumns, report.cutRows)
      return try environment.console.write(&rows)
    }
    if [.csv, .tsv].contains(environment.console.format) { report.notes.forEach(environment.console.note) }
    guard let by else { return try environment.write(report.document, with: report, in: store) }
    return try environment.write(report.document, grouping: report, by: by, chart: chart, in: store)
  }
}
