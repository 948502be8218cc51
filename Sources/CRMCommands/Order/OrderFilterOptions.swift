import ArgumentParser
import CRMKit

/// The filters of a list of .
struct OrderFilterOptions: ParsableArguments {
  @Option(
    help: .init("filter by customer: id, e-mail address, phone number or source:key", valueName: "customer")
  )
  var customer: String?
  @Option(
    help: "filter by status; repeat it to allow several",
    completion: .list(OrderStatus.allCases.map(\.rawValue)), transform: OrderStatus.init(argument:))
  var status: [OrderStatus] = []
  @Option(
    help: .init("filter by currency", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency?
  @Option(help: "filter by channel") var channel: String?
  @Option(help: "filter by source system") var source: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var at: String?
  @Option(help: .init("search numbers, notes, customer names and products", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension OrderFilterOptions {
  /// - Throws: ``RecordError`` for an invalid time or an unknown name, ``RuleError``.
  func filter(_ store: Store, _ environment: Environment) throws -> OrderFilter {
    var filter = OrderFilter()
    filter.customer = try customer.map(store.customerID)
    filter.statuses = status
    filter.currency = currency
    filter.channel = channel
    filter.source = source
    filter.at = try span.value(or: at, of: "at", in: environment, store)
    filter.search = search
    filter.rule = try rule.value(for: .order, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.orderIDs(idsFrom.ids([], in: environment)) }
    return filter
  }
}

extension Environment {
  /// The orders of a list in the order and with the columns that were asked for.
  func orders(_ options: OrderFilterOptions, from table: RecordTable, in store: Store) throws -> RecordList {
    try store.orders(
      options.filter(store, self), from: table, order: order(of: table.columns),
      columns: console.chosenColumns(of: table.columns))
  }
}

extension OrderStatus: Choice {}
