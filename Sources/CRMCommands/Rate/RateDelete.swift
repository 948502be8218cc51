import ArgumentParser
import CRMKit
import Tabular

/// `crm rate delete`
struct RateDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete the exchange rate of a day, or all rates of a currency.",
    discussion: """
      More than one needs a yes: an answer on a terminal, --yes elsewhere.

      Examples:
        crm rate delete USD 2026-01-02
        crm rate delete USD --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(
    help: "The currency that is converted.", transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency
  @Argument(
    help: "The day from which the rate holds; all days by default.",
    transform: value(of: "day", CalendarDay.init(parsing:)))
  var day: CalendarDay?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let ids = try store.rateIDs(of: currency, day: day)
    if ids.count > 1 { try environment.confirm("delete \(ids.count) rates") }
    let deleted = try store.delete(.rate, ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("rate", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
