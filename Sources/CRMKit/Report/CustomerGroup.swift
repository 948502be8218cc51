import Tabular

/// Customers of a report that have something in common, in one currency.
package struct CustomerGroup: Sendable {
  package var name: String?
  package var currency: Currency?
  package var customers: Int64 = 0
  package var orders: Int64 = 0
  /// Minor units.
  package var net: Int64 = 0
  /// The sum of the report's own measure, and how many customers have it.
  package var sum = 0.0
  package var measured: Int64 = 0

  package var mean: Double? { measured == 0 ? nil : sum / Double(measured) }
}

/// The groups of a report about customers.
package struct CustomerGroups {
  /// What the column of the groups is called.
  package var name: String
  package var groups: [CustomerGroup]
  /// All customers of each currency: groups may have some in common.
  var totals: [Currency?: CustomerGroup]
}

/// What a report knows of a customer when groups are added up.
package struct GroupedCustomer {
  package var currency: Currency?
  package var orders: Int64
  package var net: Int64
  /// The report's own measure, of which groups show the mean.
  package var measure: Double?
}

/// A report about customers that can be added up by groups of them.
package protocol GroupedReport: CustomerReport {
  /// As of when segments are asked.
  var asOf: AsOf { get }
  /// What its own columns group by.
  static var groups: [String] { get }
  /// The mean of its own measure.
  static var mean: Column { get }
  /// What a row adds to its group.
  func grouped(_ row: Int) -> GroupedCustomer
  /// The group of a row by one of ``groups``.
  func group(_ name: String, of row: Int) -> String
  /// Where a group stands among the others; equal ones follow by size and name.
  func rank(_ name: String, _ group: String) -> Int
}

extension GroupedReport {
  package func rank(_ name: String, _ group: String) -> Int { 0 }

  /// The groups by a column of the report, or by what is known of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``, ``RuleError`` of a segment.
  package func groups(by name: String, in store: Store) throws -> CustomerGroups {
    let customers = customers
    let isOwn = Self.groups.contains(name)
    let grouping = isOwn ? nil : try store.grouping(by: name, besides: Self.groups, asOf: asOf)
    var (groups, totals): ([GroupKey: CustomerGroup], [Currency?: CustomerGroup]) = ([:], [:])
    for row in customers.indices {
      let entry = grouped(row)
      totals[entry.currency, default: CustomerGroup(currency: entry.currency)].add(entry)
      for group in grouping?.groups(of: customers[row]) ?? [self.group(name, of: row)] {
        let key = GroupKey(name: group, currency: entry.currency)
        groups[key, default: CustomerGroup(name: key.name, currency: key.currency)].add(entry)
      }
    }
    let sorted = groups.values.sorted { left, right in
      let (a, b) = (rank(name, left.name ?? ""), rank(name, right.name ?? ""))
      if a != b { return a < b }
      if left.customers != right.customers { return left.customers > right.customers }
      return (left.name ?? "", left.currency?.code ?? "") < (right.name ?? "", right.currency?.code ?? "")
    }
    return CustomerGroups(name: grouping?.name ?? name, groups: sorted, totals: totals)
  }
}

private struct GroupKey: Hashable {
  var name: String?
  var currency: Currency?
}

extension CustomerGroup {
  fileprivate mutating func add(_ entry: GroupedCustomer) {
    customers += 1
    orders += entry.orders
    net += entry.net
    guard let measure = entry.measure else { return }
    sum += measure
    measured += 1
  }
}

/// Groups of customers as a table.
package struct CustomerGroupTable {
  package let columns: [Column]
  package let rows: [[Cell]]

  /// - Parameter mean: the report's own measure.
  package init(_ all: CustomerGroups, mean: Column) {
    columns = [
      Column(all.name, help: "the group; empty where it is unknown"),
      Column("customers", .integer, help: "customers in the group"),
      Column("share", .decimal, help: "of all customers of the currency"),
      Column("orders", .integer, help: "counted orders"),
      Column("net", .decimal, help: "net revenue: paid less refunds"),
      Column("net_share", .decimal, help: "of what all customers of the currency paid"),
      Column("currency", help: "currency of net"),
      mean,
    ]
    rows = all.groups.map { group in
      let total = all.totals[group.currency] ?? CustomerGroup()
      return [
        .optional(group.name), .integer(group.customers), .ratio(group.customers, of: total.customers),
        .integer(group.orders), group.currency.map { .money(group.net, $0) } ?? .null,
        group.currency == nil ? .null : .ratio(group.net, of: total.net),
        .optional(group.currency?.code), .ratio(group.mean),
      ]
    }
  }
}
