import ArgumentParser
import CRMKit

/// Which customers a list is about.
struct CustomerFilterOptions: ParsableArguments {
  @Option(help: .init("In a name, company, e-mail address or phone number.", valueName: "text"))
  var search: String?
  @Option(
    name: .customLong("tag"), help: "Having this tag; given again, having each.",
    completion: .shellCommand("crm complete tags"))
  var tags: [String] = []
  @Option(help: "Looked after by.", completion: .shellCommand("crm complete owners")) var owner: String?
  @Option(help: "Coming from.") var source: String?
  @Option(
    help: "person or company.", completion: .list(CustomerKind.allCases.map(\.rawValue)),
    transform: CustomerKind.init(argument:))
  var kind: CustomerKind?
  @Option(help: "With an address in this country.") var country: String?
  @Option(help: .init("Made in this time: 2026-01, 30d, 2025-07-01..2025-09.", valueName: "time"))
  var created: String?
  @Option(help: .init("Changed in this time.", valueName: "time")) var updated: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension CustomerFilterOptions {
  /// - Throws: ``RecordError/invalid(field:_:)`` for what is no time, ``RecordError`` for ids that nobody has.
  func filter(_ store: Store, _ environment: Environment) throws -> CustomerFilter {
    var filter = CustomerFilter()
    filter.search = search
    filter.tags = tags
    filter.owner = try environment.person(filtered: owner, in: store)
    filter.source = source
    filter.kind = kind
    filter.country = country
    filter.created = try created.map { try span($0, of: "created", environment) }
    filter.updated = try updated.map { try span($0, of: "updated", environment) }
    filter.rule = try rule.value(for: .customer, in: environment, store)
    if idsFrom.path != nil { filter.ids = try store.customerIDs(idsFrom.ids([], in: environment)) }
    return filter
  }

  private func span(_ text: String, of field: String, _ environment: Environment) throws -> DateSpan {
    do throws(ValueError) {
      return try DateSpan(parsing: text, now: environment.now, zone: environment.timeZone)
    } catch { throw RecordError.invalid(field: field, error) }
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
