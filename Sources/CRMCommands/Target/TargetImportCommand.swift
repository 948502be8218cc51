import ArgumentParser
import CRMKit
import Tabular

/// `crm target import`
struct TargetImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import sales targets (quotas) from a file.",
    discussion: """
      Columns: owner, period, value, and optionally metric (won_value by default) and currency (the setting
      base-currency by default). A target is matched by owner, metric and period. Importing the same file
      again changes nothing.

      Examples:
        crm target import targets.csv --currency EUR
        crm target import quotas.csv --map 'Rep=owner' --metric won_deals
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @Option(
    help: .init("metric of rows without one", valueName: "metric"),
    completion: .list(TargetMetric.allCases.map(\.rawValue)), transform: TargetMetric.init(argument:))
  var metric = TargetMetric.wonValue
  @Option(
    help: .init("currency of amounts without one", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TargetDrafter(currency: try currency ?? store.baseCurrency())
    drafter.metric = metric
    return try input.options(of: .target, in: store, environment).run {
      try store.importTargets($0, drafter, progress: $1)
    }
  }
}
