import ArgumentParser
import CRMKit
import Tabular

/// `crm rate`
struct RateNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Exchange rates, for reports in one currency.",
    discussion: """
      A rate applies from its day until that of the next rate. Reports convert every amount at the exchange
      rate of its own day into the base currency (setting base-currency).
      """,
    subcommands: [
      RateAdd.self, ListRecords<RateVerbs>.self, RateShow.self, RateDelete.self, RateImportCommand.self,
      ExportRecords<RateVerbs>.self,
    ])
}

enum RateVerbs: ExportVerbs {
  static let noun = RecordNoun.rate
  static let columns = RecordTable.rates.columns

  static let listing = VerbText(
    "List exchange rates.",
    """
    Examples:
      crm rate list
      crm rate list --currency USD --sort -day --limit 5
    """)

  static let exporting = VerbText(
    "Export exchange rates to a file.",
    """
    Examples:
      crm rate export rates.csv
    """)

  static func rows(_ filter: RateFilterOptions, _ environment: Environment, _ store: Store) throws
    -> RecordList
  {
    try environment.rates(filter, in: store)
  }
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

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
    var document = Receipt.added("rate", added, isDryRun: global.dryRun)
    document.line =
      "\(global.dryRun ? "would set" : "set") 1 \(currency) to \(rate) \(base) from \(day ?? today) on"
    try environment.console.write(receipt: document)
    return .done
  }
}

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
  static var result: (any Tabulated.Type)? { Receipt.self }

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
      receipt: Receipt.deleted("rate", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}

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

/// The filters of a list of .
struct RateFilterOptions: ParsableArguments {
  @Option(
    help: .init("filter by currency", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency?
  @Option(
    help: .init("filter by base currency", valueName: "code"),
    transform: value(of: "base", Currency.init(parsing:)))
  var base: Currency?
}

extension Environment {
  /// The rates of a list in the order and with the columns that were asked for.
  func rates(_ options: RateFilterOptions, in store: Store) throws -> RecordList {
    let columns = RecordTable.rates.columns
    return try store.rates(
      currency: options.currency, base: options.base, order: order(of: columns),
      columns: console.chosenColumns(of: columns))
  }
}
