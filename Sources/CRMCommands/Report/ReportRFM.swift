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
  @Flag(help: "print the cut points only") var cutsOnly = false
  @Option(
    help: .init("group by segment, r, f, m, rfm, country, tag, a declared field …", valueName: "column"))
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

/// How `crm report rfm` scores.
struct RFMScoreOptions: ParsableArguments {
  @Option(help: .init("number of scores, 2 to 9", valueName: "n"), transform: bins(argument:))
  var bins = 5
  @Option(
    help: "quantile, rfm-package, ntile or fixed",
    completion: .list(RFMMethod.allCases.map(\.rawValue)), transform: RFMMethod.init(argument:))
  var method: RFMMethod?
  @Option(
    help: .init(
      "bounds of the method fixed: recency=30,90;frequency=1,4;monetary=100,500", valueName: "bounds"))
  var cuts: String?
  @Option(
    help: .init("names of the scores: grid, package, or a CSV file of ranges", valueName: "table"),
    completion: .file())
  var segments = "grid"
}

extension RFMScoreOptions {
  /// - Throws: ``UsageError`` where bounds and method do not go together, ``ReportError``.
  func value() throws -> RFMOptions {
    var options = RFMOptions()
    options.bins = bins
    options.cuts = try cuts.map(RFMCuts.init(parsing:))
    options.method = method ?? (cuts == nil ? .quantile : .fixed)
    guard (options.method == .fixed) == (cuts != nil) else {
      throw UsageError(
        .conflictingOptions, "--method fixed and --cuts belong together",
        hint: "write --cuts 'recency=30,90;frequency=1,4;monetary=100,500'")
    }
    options.segments =
      try RFMSegmentTable.shipped.first { $0.name == segments } ?? RFMSegmentTable(path: segments)
    return options
  }
}

private func bins(argument: String) throws -> Int {
  guard let number = Int(argument), 2...9 ~= number else {
    throw UsageError(
      .invalidValue, "'\(argument)' is not a number of scores", hint: "write --bins 5, from 2 to 9")
  }
  return number
}

extension RFMMethod: Choice {}
