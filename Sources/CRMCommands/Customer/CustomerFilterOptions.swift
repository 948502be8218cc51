import ArgumentParser
import CRMKit

/// The filters of a list of .
struct CustomerFilterOptions: ParsableArguments {
  @Option(help: .init("search names, companies, e-mail addresses and phone numbers", valueName: "text"))
  var search: String?
  @Option(
    name: .customLong("tag"), help: "filter by tag; repeat it to require several",
    completion: .shellCommand("crm complete tags"))
  var tags: [String] = []
  @Option(
    help: "filter by owner: a user, @me, or '' for unassigned",
    completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(help: "filter by source") var source: String?
  @Option(
    help: "filter by kind: person or company", completion: .list(CustomerKind.allCases.map(\.rawValue)),
    transform: CustomerKind.init(argument:))
  var kind: CustomerKind?
  @Option(help: "filter by country of an address") var country: String?
  @OptionGroup var span: ListSpanOptions
  /// The span in one word.
  @Option(help: .hidden) var created: String?
  @Option(
    help: .init("filter by time of the last change: 2026-01, 30d, 2025-07-01..2025-09", valueName: "time"))
  var updated: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension CustomerFilterOptions {
  /// - Throws: ``RecordError/invalid(field:_:)`` for an invalid time, ``RecordError`` for unknown ids.
  func filter(_ store: Store, _ environment: Environment) throws -> CustomerFilter {
    var filter = CustomerFilter()
    filter.search = search
    filter.tags = tags
    filter.owner = try environment.person(filtered: owner, in: store)
    filter.source = source
    filter.kind = kind
    filter.country = country
    filter.created = try span.value(or: created, of: "created", in: environment, store)
    filter.updated = try environment.span(updated, of: "updated", in: store)
    filter.rule = try rule.value(for: .customer, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.customerIDs(idsFrom.ids([], in: environment)) }
    return filter
  }
}

extension Environment {
  /// The customers of a list in the order and with the columns that were asked for.
  func customers(_ options: CustomerFilterOptions, in store: Store) throws -> CustomerList {
    try customers(options.filter(store, self), in: store)
  }

  func customers(_ filter: CustomerFilter, in store: Store) throws -> CustomerList {
    let columns = try store.customerColumns()
    let order = try order(of: columns)
    return try store.customers(filter, order: order, columns: console.chosenColumns(of: columns))
  }
}
