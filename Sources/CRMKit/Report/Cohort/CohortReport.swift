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
