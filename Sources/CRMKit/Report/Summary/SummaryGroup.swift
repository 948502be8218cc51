/// A group of customers and what holds for its orders in one currency.
package struct SummaryGroup {
  /// `nil` for those of whom the group is unknown.
  package var name: String?
  /// With orders or without.
  package var customers: Int64
  /// `nil` where nobody in the group has a counted order.
  package var part: SummaryReport.Part?
}

/// Gathers the orders of each group, customer by customer.
struct SummaryGroupFold {
  private struct Key: Hashable {
    var name: String?
    var currency: Currency
  }

  private let grouping: CustomerGrouping?
  private var tallies: [Key: SummaryTally] = [:]

  init(_ grouping: CustomerGrouping?) { self.grouping = grouping }

  mutating func add(_ scan: OrderScan, _ zone: DayZone) {
    guard let grouping else { return }
    for name in grouping.groups(of: scan.customer) {
      tallies[Key(name: name, currency: scan.currency), default: SummaryTally()].add(scan.orders, zone)
    }
  }

  /// The largest first; those of one name together.
  func groups(_ source: ReportSource) throws -> [SummaryGroup] {
    guard let grouping else { return [] }
    var counts: [String?: Int64] = [:]
    let statement = try source.statement(ReportSQL.customerIDs)
    while try statement.step() {
      let customer = statement.integer(at: 0)
      guard source.isMember(customer) else { continue }
      for name in grouping.groups(of: customer) { counts[name, default: 0] += 1 }
    }
    let parts = Dictionary(grouping: tallies.sorted { $0.key.currency.code < $1.key.currency.code }) {
      $0.key.name
    }
    let order = counts.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }
    return order.flatMap { name, count in
      let found = (parts[name] ?? []).map { $0.value.part($0.key.currency) }
      return found.isEmpty
        ? [SummaryGroup(name: name, customers: count, part: nil)]
        : found.map { SummaryGroup(name: name, customers: count, part: $0) }
    }
  }
}
