import ArgumentParser
import CRMKit
import Tabular

/// `crm rate add`
struct RateAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add or replace the exchange rate of a day.",
    discussion: """
      The rate is the value of one unit of the currency in the base currency. It applies from its day until
      that of the next rate; a rate of the same day is replaced.

      Examples:
        crm rate add USD 0.92 --base EUR --day 2026-01-02
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(
    help: "currency to convert", transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency
  @Argument(help: "value of one unit in the base currency") var rate: String
  @Option(
    help: .init("base currency; the setting base-currency by default", valueName: "code"),
    transform: value(of: "base", Currency.init(typed:)))
  var base: Currency?
  @Option(
    help: .init("day from which it applies; today by default", valueName: "date"),
    transform: value(of: "day", CalendarDay.init(parsing:)))
  var day: CalendarDay?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    guard let base = try base ?? store.baseCurrency() else {
      throw UsageError(
        .missingArgument, "no base currency is given",
        hint: "pass --base EUR, or set a default with crm config set base-currency EUR")
    }
    let zone = DayZone(try environment.zone(of: store))
    let today = CalendarDay(daysSinceEpoch: zone.day(at: environment.now.seconds))
    let added = try store.addRate(
      RateDraft(currency, rate, in: base, from: day ?? today), dryRun: global.dryRun)
    var document = AddedRecord.document("rate", added, isDryRun: global.dryRun)
    document.line =
      "\(global.dryRun ? "would set" : "set") 1 \(currency) to \(rate) \(base) from \(day ?? today) on"
    try environment.console.write(receipt: document)
    return .done
  }
}
