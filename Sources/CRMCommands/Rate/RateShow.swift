import ArgumentParser
import CRMKit
import Tabular

/// `crm rate show`
struct RateShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show the exchange rate that applies on a day.",
    discussion: """
      The rate is that of the day, else the latest before it.

      Examples:
        crm rate show USD
        crm rate show USD 2026-01-15 --base EUR -f json
      """)

  @Argument(
    help: "currency to convert", transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency
  @Argument(
    help: "day of the rate; today by default", transform: value(of: "day", CalendarDay.init(parsing:)))
  var day: CalendarDay?
  @Option(
    help: .init("base currency; the setting base-currency by default", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var base: Currency?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let zone = DayZone(try environment.zone(of: store))
    let today = CalendarDay(daysSinceEpoch: zone.day(at: environment.now.seconds))
    let (row, added, changed) = try store.rate(
      of: currency, in: base ?? store.baseCurrency(), on: day ?? today)
    try environment.console.write(Document.record("rate", RecordTable.rates.columns, row, added, changed))
    return .done
  }
}
