import ArgumentParser
import CRMKit
import Tabular

/// `crm rate import`
struct RateImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import exchange rates from a file.",
    discussion: """
      Columns: currency, base (the setting base-currency by default), day, rate. A rate is matched by the
      first three. Importing the same file again changes nothing.

      Examples:
        crm rate import rates.csv --base EUR
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @Option(
    help: .init("base currency of rows without one; the setting base-currency by default", valueName: "code"),
    transform: value(of: "base", Currency.init(parsing:)))
  var base: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let drafter = RateDrafter(base: try base ?? store.baseCurrency())
    return try input.options(of: .rate, in: store, environment).run {
      try store.importRates($0, drafter, progress: $1)
    }
  }
}
