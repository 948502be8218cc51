import ArgumentParser
import CRMKit
import Tabular

/// `crm target import`
struct TargetImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update sales targets from a file.",
    discussion: """
      Columns: owner, period, value, and perhaps metric (won_value by default) and currency (the setting base-currency by
      default). A target is found by owner, metric and period. Importing the same file again changes nothing.

      Examples:
        crm target import targets.csv --currency EUR
        crm target import quotas.csv --map 'Rep=owner' --metric won_deals
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @Option(
    help: .init("Metric of rows that do not say their own.", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric = TargetMetric.wonValue
  @Option(
    help: .init("Currency of amounts that do not say their own.", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TargetDrafter(currency: try currency ?? store.baseCurrency())
    drafter.metric = metric
    let options = try input.options(of: .target, in: store, global)
    let summary = try environment.naming(input.file) {
      try store.importTargets(options, drafter, progress: ProgressLine(environment).update)
    }
    return try ImportReport(summary, environment).write()
  }
}
