import Tabular

/// Customers by the period of their first order, and what they did in the periods after it.
package struct CohortReport {
  /// The customers of one first period; in one currency where money is counted.
  struct Cohort {
    /// `nil` for all customers together, and for those of whom the group is unknown.
    var group: String?
    var index: Int64
    var currency: Currency?
    /// By age in periods, 0 for the first.
    var customers: [Int64]
    var orders: [Int64]
    /// Minor units.
    var net: [Int64]

    var size: Int64 { customers.first ?? 0 }
  }

  let cohorts: [Cohort]
  let options: CohortOptions
  /// The period that the report ends in.
  let last: Int64
  /// Whether that is not over.
  package let isLastPartial: Bool
  package let asOf: AsOf
  package let note: String?

  /// The columns of any table of cohorts; the ages follow.
  package static let columns = [
    Column("cohort", help: "period of the first counted order"),
    Column("size", .integer, help: "customers whose first order fell in it"),
    Column("currency", shown: false, help: "currency of revenue"),
    Column(
      "partial_age", .integer, shown: false, help: "age of the period that is not over; averages leave it out"
    ),
  ]

  package var period: ReportPeriod { options.period }
  package var measure: CohortMeasure { options.measure }
  package var isRetention: Bool { options.isRetention }

  package var columns: [Column] {
    let kind: Column.Kind = isRetention || measure == .revenue ? .decimal : .integer
    let help = (isRetention ? "share of the first period's \(measure.rawValue)" : measure.rawValue)
    let group = options.grouping.map { Column($0.name, help: "the group; empty where it is unknown") }
    return (group.map { [$0] } ?? []) + CohortReport.columns
      + (0..<ages).map { Column("age_\($0)", kind, help: "\(help), \($0) periods after the first") }
  }

  private var ages: Int { cohorts.map { $0.customers.count }.max() ?? 0 }

  /// The groups one after the other, each with the row that weights its cohorts.
  package var cells: [[Cell]] {
    var cells: [[Cell]] = []
    var rest = cohorts[...]
    while let group = rest.first?.group ?? rest.first.map({ _ in "" }) {
      let some = rest.prefix { $0.group ?? "" == group }
      rest = rest[some.endIndex...]
      let lead: [Cell] = options.grouping == nil ? [] : [.optional(some.first?.group)]
      cells += some.map { lead + self.cells($0) }
      if isRetention { cells.append(lead + averageCells(some)) }
    }
    return cells
  }

  private func cells(_ cohort: Cohort) -> [Cell] {
    let values = (0..<ages).map { $0 < cohort.customers.count ? cell(cohort, $0) : .null }
    let partialAge = isLastPartial ? Cell.integer(last - cohort.index) : .null
    return [
      .text(period.name(cohort.index)), .integer(cohort.size), .optional(cohort.currency?.code), partialAge,
    ] + values
  }

  private func averageCells(_ cohorts: ArraySlice<Cohort>) -> [Cell] {
    [.text("weighted"), .integer(cohorts.reduce(0) { $0 + $1.size }), .null, .null]
      + weighted(cohorts, withPartial: false).map { Cell.ratio($0) }
  }

  private func cell(_ cohort: Cohort, _ age: Int) -> Cell {
    let values = values(cohort)
    if isRetention { return .ratio(values[age], of: values[0]) }
    guard measure == .revenue, let currency = cohort.currency else { return .integer(values[age]) }
    return .money(values[age], currency)
  }

  private func values(_ cohort: Cohort) -> [Int64] {
    switch measure {
    case .customers: cohort.customers
    case .orders: cohort.orders
    case .revenue: cohort.net
    }
  }

  /// For each age, the cells of all cohorts that are old enough, divided by their first ones.
  ///
  /// - Parameter withPartial: whether the period that is not over counts.
  /// - Returns: `nil` for an age that no cohort has, and where money is in several currencies; nothing for groups, which
  ///   may have customers in common.
  package func weighted(withPartial: Bool) -> [Double?] {
    options.grouping == nil ? weighted(cohorts[...], withPartial: withPartial) : []
  }

  private func weighted(_ cohorts: ArraySlice<Cohort>, withPartial: Bool) -> [Double?] {
    let currencies = Set(cohorts.map(\.currency))
    return (0..<ages).map { age in
      guard measure != .revenue || currencies.count < 2 else { return nil }
      let old = cohorts.filter {
        age < $0.customers.count && (withPartial || !isLastPartial || $0.index + Int64(age) < last)
      }
      let base = old.reduce(0) { $0 + values($1)[0] }
      return base == 0 ? nil : Double(old.reduce(0) { $0 + values($1)[age] }) / Double(base)
    }
  }

  /// The retention of each cohort by age, for a line a cohort.
  package var shapes: [(name: String, values: [Double?])] {
    cohorts.map { cohort in
      let name = [cohort.group, period.name(cohort.index)].compactMap(\.self).joined(separator: " ")
      return (name: name, values: values(cohort).map { Double($0) })
    }
  }
}

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

/// What the cells of a table of cohorts hold.
package enum CohortMeasure: String, Sendable, CaseIterable {
  case customers, orders, revenue
}
