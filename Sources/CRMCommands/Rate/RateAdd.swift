import ArgumentParser
import CRMKit
import Tabular

/// `crm rate add`
struct RateAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Set an exchange rate from a day on.",
    discussion: """
      The rate is what one of the currency is worth in the base currency. It holds from its day until the next one's; a
      rate of the same day is replaced. A currency has no rate in itself.

      Examples:
        crm rate add USD 0.92 --base EUR --day 2026-01-02
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(
    help: "The currency that is converted.", transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency
  @Argument(help: "What one of it is worth in the base currency.") var rate: String
  @Option(
    help: .init("The base currency; the setting base-currency by default.", valueName: "code"),
    transform: value(of: "base", Currency.init(typed:)))
  var base: Currency?
  @Option(
    help: .init("The day from which it holds; today by default.", valueName: "date"),
    transform: value(of: "day", CalendarDay.init(parsing:)))
  var day: CalendarDay?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    guard let base = try base ?? store.baseCurrency() else {
      throw UsageError(
        .missingArgument, "no base currency is given",
        hint: "pass --base EUR, or set it for good with crm config set base-currency EUR")
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
