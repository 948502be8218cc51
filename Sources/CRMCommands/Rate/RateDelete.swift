import ArgumentParser
import CRMKit
import Tabular

/// `crm rate delete`
struct RateDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete the exchange rate of a day, or all rates of a currency.",
    discussion: """
      To delete several rates, crm asks for confirmation; scripts pass --yes.

      Examples:
        crm rate delete USD 2026-01-02
        crm rate delete USD --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(
    help: "currency to convert", transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency
  @Argument(
    help: "day of the rate; all days by default",
    transform: value(of: "day", CalendarDay.init(parsing:)))
  var day: CalendarDay?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let ids = try store.rateIDs(of: currency, day: day)
    try environment.confirmDeletion(of: "rate", ids, in: store)
    let deleted = try store.delete(.rate, ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("rate", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
