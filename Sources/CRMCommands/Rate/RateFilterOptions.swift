import ArgumentParser
import CRMKit

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
