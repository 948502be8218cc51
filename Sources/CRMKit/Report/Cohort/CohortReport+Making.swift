/// How cohorts are asked for.
package struct CohortOptions {
  package var period = ReportPeriod.month
  package var measure = CohortMeasure.customers
  /// Whether cells are divided by those of the first period.
  package var isRetention = false
  /// Cohorts of each group for themselves; `nil` for all customers together.
  package var grouping: CustomerGrouping?

  package init() {}
}

extension CohortReport {
  /// - Parameters: `since` and `until` bound the first order of those who are followed.
  init(_ source: ReportSource, _ options: CohortOptions, since: Int64?, until: Int64?) throws {
    let asOf = source.scope.asOf
    var fold = CohortFold(options.period, source.scope.zone, last: options.period.index(ofDay: asOf.day))
    let isOfMoney = options.measure == .revenue
    let scan = try OrderScan(source, takingTogether: !isOfMoney)
    while try scan.next() {
      guard let first = scan.orders.first, first.at >= since ?? .min, first.at < until ?? .max else {
        continue
      }
      for group in options.grouping?.groups(of: scan.customer) ?? [nil] {
        fold.add(scan.orders, group: group, currency: isOfMoney ? scan.currency : nil)
      }
    }
    cohorts = fold.sorted
    self.options = options
    last = fold.last
    isLastPartial = options.period.isPartial(last, endOfDay: asOf.day)
    self.asOf = asOf
    note = isOfMoney ? source.plan.note : nil
  }
}

/// Adds up what customers did by the age of their cohorts.
private struct CohortFold {
  private struct Key: Hashable {
    var group: String?
    var index: Int64
    var currency: Currency?
  }

  let last: Int64
  private let period: ReportPeriod
  private let zone: DayZone
  private var cohorts: [Key: CohortReport.Cohort] = [:]
  /// Days are few and orders many.
  private var periods: [Int64: Int64] = [:]

  init(_ period: ReportPeriod, _ zone: DayZone, last: Int64) {
    self.period = period
    self.zone = zone
    self.last = last
  }

  /// - Parameter orders: those of one customer, the earliest first; at least one.
  mutating func add(_ orders: [OrderScan.Order], group: String?, currency: Currency?) {
    let first = index(orders[0].at)
    let zeros = Array(repeating: Int64(0), count: Int(last - first) + 1)
    let key = Key(group: group, index: first, currency: currency)
    var before = -1
    for order in orders {
      let age = Int(index(order.at) - first)
      cohorts[
        key,
        default: CohortReport.Cohort(
          group: group, index: first, currency: currency, customers: zeros, orders: zeros, net: zeros)
      ].add(order.net, age: age, isNew: age != before)
      before = age
    }
  }

  private mutating func index(_ at: Int64) -> Int64 {
    let day = zone.day(at: at)
    if let known = periods[day] { return known }
    periods[day] = period.index(ofDay: day)
    return period.index(ofDay: day)
  }

  var sorted: [CohortReport.Cohort] {
    cohorts.values.sorted {
      ($0.group ?? "", $0.index, $0.currency?.code ?? "") < (
        $1.group ?? "", $1.index, $1.currency?.code ?? ""
      )
    }
  }
}

extension CohortReport.Cohort {
  fileprivate mutating func add(_ amount: Int64, age: Int, isNew: Bool) {
    if isNew { customers[age] += 1 }
    orders[age] += 1
    net[age] += amount
  }
}

extension Store {
  /// Cohorts by the period of the first order.
  ///
  /// The scope's span chooses cohorts, not orders: what is counted is everything that a cohort did.
  /// - Complexity: one pass over the index of orders.
  package func cohorts(_ options: CohortOptions, _ scope: ReportScope) throws -> CohortReport {
    var all = scope
    (all.since, all.until) = (nil, nil)
    return try report(all) { try CohortReport($0, options, since: scope.since, until: scope.until) }
  }
}
