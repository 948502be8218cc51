extension CohortReport {
  private struct Key: Hashable {
    var index: Int64
    var currency: Currency?
  }

  init(
    _ source: ReportSource, _ period: ReportPeriod, _ measure: CohortMeasure, asRetention: Bool,
    since: Int64?, until: Int64?
  ) throws {
    let (zone, asOf) = (source.scope.zone, source.scope.asOf)
    let last = period.index(ofDay: asOf.day)
    // Days are few and orders many.
    var periods: [Int64: Int64] = [:]
    func index(_ at: Int64) -> Int64 {
      let day = zone.day(at: at)
      if let known = periods[day] { return known }
      periods[day] = period.index(ofDay: day)
      return period.index(ofDay: day)
    }
    var cohorts: [Key: Cohort] = [:]
    let scan = try OrderScan(source, takingTogether: measure != .revenue)
    while try scan.next() {
      guard let first = scan.orders.first, first.at >= since ?? .min, first.at < until ?? .max else {
        continue
      }
      let key = Key(index: index(first.at), currency: measure == .revenue ? scan.currency : nil)
      let ages = Int(last - key.index) + 1
      let zeros = Array(repeating: Int64(0), count: ages)
      var before = -1
      for order in scan.orders {
        let age = Int(index(order.at) - key.index)
        cohorts[
          key,
          default: Cohort(
            index: key.index, currency: key.currency, customers: zeros, orders: zeros, net: zeros)
        ].add(order.net, age: age, isNew: age != before)
        before = age
      }
    }
    self.cohorts = cohorts.values.sorted {
      ($0.index, $0.currency?.code ?? "") < ($1.index, $1.currency?.code ?? "")
    }
    self.period = period
    self.measure = measure
    isRetention = asRetention
    self.last = last
    isLastPartial = period.isPartial(last, endOfDay: asOf.day)
    self.asOf = asOf
    note = measure == .revenue ? source.plan.note : nil
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
  package func cohorts(
    by period: ReportPeriod, _ measure: CohortMeasure, asRetention: Bool, _ scope: ReportScope
  ) throws -> CohortReport {
    var all = scope
    (all.since, all.until) = (nil, nil)
    return try report(all) {
      try CohortReport(
        $0, period, measure, asRetention: asRetention, since: scope.since, until: scope.until)
    }
  }
}
