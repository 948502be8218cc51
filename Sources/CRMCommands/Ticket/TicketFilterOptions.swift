import ArgumentParser
import CRMKit

/// Which tickets a list is about.
struct TicketFilterOptions: ParsableArguments {
  @OptionGroup var values: NounFieldOptions<TicketFilters>
  @Option(
    help: .init("of this customer: id, e-mail address, phone number or source:key", valueName: "customer")
  )
  var customer: String?
  @Option(
    help: "filter by tag; repeat it to require several", completion: .shellCommand("crm complete ticket-tags")
  )
  var tag: [String] = []
  @Option(help: .init("created in this period: 2026-01, 30d, 2025-07-01..2025-09", valueName: "time"))
  var created: String?
  @Option(help: .init("resolved in this period", valueName: "time")) var resolved: String?
  @Option(
    help: .init(
      "with this text in the subject, a message, the number or the customer name", valueName: "text"))
  var search: String?
  @Flag(help: "include merged tickets") var merged = false
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension TicketFilterOptions {
  /// - Throws: ``RecordError`` for what is no time and names that nobody has, ``RuleError``.
  func filter(_ store: Store, _ environment: Environment) throws -> TicketFilter {
    var filter = TicketFilter()
    filter.values = try environment.filters(values, in: store)
    filter.customer = try customer.map(store.customerID)
    filter.tags = tag
    filter.created = try environment.span(created, of: "created", in: store)
    filter.resolved = try environment.span(resolved, of: "resolved", in: store)
    filter.search = search
    filter.isMergedShown = merged
    filter.rule = try rule.value(for: .ticket, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.ticketIDs(idsFrom.ids([], in: environment)) }
    return filter
  }
}

extension Environment {
  /// The tickets of a list in the order and with the columns that were asked for.
  func tickets(
    _ options: TicketFilterOptions, from table: RecordTable = .tickets, in store: Store
  ) throws -> RecordList {
    try store.tickets(
      options.filter(store, self), from: table, order: order(of: table.columns),
      columns: console.chosenColumns(of: table.columns))
  }
}
