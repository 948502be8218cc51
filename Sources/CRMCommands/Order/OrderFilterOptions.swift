import ArgumentParser
import CRMKit

/// Which orders a list is about.
struct OrderFilterOptions: ParsableArguments {
  @Option(
    help: .init("Of this customer: an id, e-mail address, phone number or source:key.", valueName: "customer")
  )
  var customer: String?
  @Option(
    help: "With this status; given again, with any of them.",
    completion: .list(OrderStatus.allCases.map(\.rawValue)), transform: OrderStatus.init(argument:))
  var status: [OrderStatus] = []
  @Option(
    help: .init("In this currency.", valueName: "code"),
    transform: value(of: "currency", Currency.init(parsing:)))
  var currency: Currency?
  @Option(help: "Through this channel.") var channel: String?
  @Option(help: "Numbered by this system.") var source: String?
  @Option(help: .init("Placed in this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time"))
  var at: String?
  @Option(help: .init("In the number, note, customer's name or a product.", valueName: "text"))
  var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension OrderFilterOptions {
  /// - Throws: ``RecordError`` for what is no time and names that nobody has, ``RuleError``.
  func filter(_ store: Store, _ environment: Environment) throws -> OrderFilter {
    var filter = OrderFilter()
    filter.customer = try customer.map(store.customerID)
    filter.statuses = status
    filter.currency = currency
    filter.channel = channel
    filter.source = source
    filter.at = try environment.span(at, of: "at", in: store)
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
