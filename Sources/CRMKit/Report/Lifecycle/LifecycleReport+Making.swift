extension LifecycleReport {
  init(_ source: ReportSource, _ rules: LifecycleRules) throws {
    var buyers = try rules.scheme == .stages ? source.buyers() : source.buyersWithGaps()
    for index in buyers.indices {
      let entry = buyers[index]
      let (first, last) = (entry.first ?? 0, entry.last ?? 0)
      let silence = source.scope.asOf.day - source.scope.zone.day(at: last)
      buyers[index].silence = silence
      buyers[index].stage = rules.stage(
        orders: entry.orders, silence: silence,
        tenure: source.scope.asOf.day - source.scope.zone.day(at: first), gap: entry.gap)
    }
    var entries = try source.withProspects(buyers)
    try source.applyOverrides(to: &entries)
    self.entries = entries
    self.rules = rules
    scheme = rules.scheme
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension ReportSource {
  /// Customers with orders, from their sums.
  fileprivate func buyers() throws -> [LifecycleReport.Entry] {
    var entries: [LifecycleReport.Entry] = []
    for sum in try sums() {
      if let last = entries.last, last.customer == sum.customer {
        let index = entries.count - 1
        entries[index].orders += sum.orders
        entries[index].currency = nil
        entries[index].first = min(last.first ?? sum.first, sum.first)
        entries[index].last = max(last.last ?? sum.last, sum.last)
      } else {
        entries.append(
          LifecycleReport.Entry(
            customer: sum.customer, stage: "", orders: sum.orders, net: sum.net, currency: sum.currency,
            first: sum.first, last: sum.last))
      }
    }
    return entries
  }

  /// Customers with orders, from the orders themselves: sums do not tell how long somebody was silent before.
  fileprivate func buyersWithGaps() throws -> [LifecycleReport.Entry] {
    let scan = try OrderScan(self, takingTogether: true)
    var entries: [LifecycleReport.Entry] = []
    while try scan.next() {
      var entry = LifecycleReport.Entry(customer: scan.customer, stage: "")
      var last = Int64.min
      for order in scan.orders {
        let day = scope.zone.day(at: order.at)
        if last != .min, day > last { entry.gap = day - last }
        last = day
        entry.net += order.net
      }
      entry.orders = Int64(scan.orders.count)
      entry.currency = scan.isMixed ? nil : scan.currency
      (entry.first, entry.last) = (scan.orders.first?.at, scan.orders.last?.at)
      entries.append(entry)
    }
    return entries
  }

  /// Those with orders and, between them by id, those without.
  fileprivate func withProspects(_ buyers: [LifecycleReport.Entry]) throws -> [LifecycleReport.Entry] {
    let statement = try statement(ReportSQL.customers)
    var entries: [LifecycleReport.Entry] = []
    entries.reserveCapacity(buyers.count)
    var place = 0
    while try statement.step() {
      let customer = statement.integer(at: 0)
      while place < buyers.count, buyers[place].customer < customer {
        entries.append(buyers[place])
        place += 1
      }
      if place < buyers.count, buyers[place].customer == customer {
        entries.append(buyers[place])
        place += 1
      } else if isMember(customer), statement.integer(at: 1) < scope.asOf.end {
        entries.append(LifecycleReport.Entry(customer: customer, stage: "prospect"))
      }
    }
    return entries + buyers[place...]
  }

  fileprivate func applyOverrides(to entries: inout [LifecycleReport.Entry]) throws {
    let statement = try statement(ReportSQL.lifecycleOverrides)
    try statement.bind([.integer(scope.asOf.end)])
    let positions = IDPositions(entries.map(\.customer))
    while try statement.step() {
      guard let place = positions.first(of: statement.integer(at: 0)) else { continue }
      entries[place].stage = statement.text(at: 1)
      entries[place].reason = statement.text(at: 2)
    }
  }
}

extension Store {
  /// The stage of life of every customer.
  ///
  /// - Complexity: one pass over the sums of the customers; the scheme `recency` over the orders.
  package func lifecycle(_ scheme: LifecycleScheme, _ scope: ReportScope) throws -> LifecycleReport {
    let rules = try read { try LifecycleRules(scheme, $0) }
    return try report(scope) { try LifecycleReport($0, rules) }
  }

  /// How many customers went from one stage to another between two moments.
  package func lifecycleMoves(_ scheme: LifecycleScheme, from: ReportScope, to: ReportScope) throws
    -> [LifecycleMove]
  {
    let before = try lifecycle(scheme, from).stages
    let after = try lifecycle(scheme, to)
    var counts: [LifecycleMove.Ends: Int64] = [:]
    for (customer, stage) in after.stages {
      counts[LifecycleMove.Ends(from: before[customer], to: stage), default: 0] += 1
    }
    let rank = { (stage: String?) in stage.flatMap { scheme.stages.firstIndex(of: $0) } ?? -1 }
    return counts.map { LifecycleMove(ends: $0.key, customers: $0.value) }.sorted {
      (rank($0.ends.from), rank($0.ends.to), $0.ends.to) < (rank($1.ends.from), rank($1.ends.to), $1.ends.to)
    }
  }
}
