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

  /// Everything that customers can be grouped by.
  package static var allGroups: [String] { groups + CustomerAttribute.allCases.map(\.rawValue) }

  /// The groups by a column of the report or an attribute of the customers.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)``.
  package func groups(by name: String, in store: Store) throws -> [CustomerGroup] {
    let customers = customers
    let names: (Int) -> String?
    if Self.groups.contains(name) {
      names = { self.group(name, of: $0) }
    } else {
      guard let attribute = CustomerAttribute(rawValue: name) else {
        throw RecordError.notAllowed(field: "by", value: name, allowed: Self.allGroups)
      }
      let values = try attribute.values(of: customers, in: store)
      names = { values[$0] }
    }
    var groups: [GroupKey: CustomerGroup] = [:]
    for row in customers.indices {
      let entry = grouped(row)
      let key = GroupKey(name: names(row), currency: entry.currency)
      groups[key, default: CustomerGroup(name: key.name, currency: key.currency)].add(entry)
    }
    return groups.values.sorted { left, right in
      let (a, b) = (rank(name, left.name ?? ""), rank(name, right.name ?? ""))
      if a != b { return a < b }
      if left.customers != right.customers { return left.customers > right.customers }
      return (left.name ?? "", left.currency?.code ?? "") < (right.name ?? "", right.currency?.code ?? "")
    }
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
