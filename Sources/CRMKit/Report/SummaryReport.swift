import Analytics

/// One page about all customers, for each currency.
package struct SummaryReport {
  /// What holds for the orders of one currency.
  package struct Part {
    package var currency: Currency
    package var buyers: Int64
    package var orders: Int64
    /// Minor units.
    package var net: Int64
    /// Unix seconds.
    package var first: Int64
    package var last: Int64
    /// Customers with orders on two days or more ÷ customers with orders.
    package var repeatRate: Double
    /// The share of the net that the best fifth of the customers has; the fifth is rounded up.
    package var topFifthShare: Double?
    package var topPercentShare: Double?
    package var gini: Double?
    /// The fewest customers who have four fifths of the net.
    package var customersToFourFifths: Int?
    /// Days between one day with orders and the customer's next.
    package var gaps: Int
    package var meanGap: Double?
    package var medianGap: Double?
    package var ninthDecileGap: Double?

    /// Minor units an order.
    package var averageOrder: Int64 { Int64((Double(net) / Double(orders)).rounded(.toNearestOrEven)) }
  }

  package let customers: Int64
  package let parts: [Part]
  package let asOf: AsOf
  package let note: String?

  /// The same for each group of customers; none where no groups were asked for.
  package let groups: [SummaryGroup]

  init(_ source: ReportSource, by grouping: CustomerGrouping?) throws {
    var tallies: [Currency: SummaryTally] = [:]
    var fold = SummaryGroupFold(grouping)
    let scan = try OrderScan(source)
    while try scan.next() {
      tallies[scan.currency, default: SummaryTally()].add(scan.orders, source.scope.zone)
      fold.add(scan, source.scope.zone)
    }
    customers = try source.populationCount()
    parts = tallies.sorted { $0.key.code < $1.key.code }.map { $1.part($0) }
    groups = try fold.groups(source)
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension Store {
  /// - Complexity: one pass over the index of orders, and for groups one over the customers.
  package func summary(by grouping: CustomerGrouping? = nil, _ scope: ReportScope) throws -> SummaryReport {
    try report(scope) { try SummaryReport($0, by: grouping) }
  }
}

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

/// What is gathered of the orders of one currency, customer by customer.
struct SummaryTally {
  private var nets: [Int64] = []
  private var repeating: Int64 = 0
  private var orders: Int64 = 0
  private var first = Int64.max
  private var last = Int64.min
  /// How often each gap of so many days occurs.
  private var gaps: [Int64: Int] = [:]

  /// - Parameter orders: those of one customer, the earliest first; at least one.
  mutating func add(_ orders: [OrderScan.Order], _ zone: DayZone) {
    var net: Int64 = 0
    var day = Int64.min
    var isRepeating = false
    for order in orders {
      net += order.net
      let orderDay = zone.day(at: order.at)
      if day != .min, orderDay > day {
        gaps[orderDay - day, default: 0] += 1
        isRepeating = true
      }
      day = orderDay
    }
    nets.append(net)
    repeating += isRepeating ? 1 : 0
    self.orders += Int64(orders.count)
    first = min(first, orders.first?.at ?? first)
    last = max(last, orders.last?.at ?? last)
  }

  func part(_ currency: Currency) -> SummaryReport.Part {
    let money = SortedSample(nets)
    let days = SortedSample(
      sorted: gaps.sorted { $0.key < $1.key }.map { (value: Double($0.key), count: $0.value) })
    return SummaryReport.Part(
      currency: currency, buyers: Int64(nets.count), orders: orders, net: nets.reduce(0, +), first: first,
      last: last, repeatRate: Double(repeating) / Double(nets.count),
      topFifthShare: money.shareOfLargest((nets.count + 4) / 5),
      topPercentShare: money.shareOfLargest((nets.count + 99) / 100), gini: money.gini,
      customersToFourFifths: money.largestNeeded(forShare: 0.8), gaps: days.count, meanGap: days.mean,
      medianGap: days.median, ninthDecileGap: days.quantile(0.9))
  }
}
