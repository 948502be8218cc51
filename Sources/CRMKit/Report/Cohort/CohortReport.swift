import Tabular

/// Customers by the period of their first order, and what they did in the periods after it.
package struct CohortReport {
  /// The customers of one first period; in one currency where money is counted.
  struct Cohort {
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
  package let period: ReportPeriod
  package let measure: CohortMeasure
  /// Whether cells are divided by those of the first period.
  package let isRetention: Bool
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

  package var columns: [Column] {
    let kind: Column.Kind = isRetention || measure == .revenue ? .decimal : .integer
    let help = (isRetention ? "share of the first period's \(measure.rawValue)" : measure.rawValue)
    return CohortReport.columns
      + (0..<ages).map { Column("age_\($0)", kind, help: "\(help), \($0) periods after the first") }
  }

  private var ages: Int { cohorts.map { $0.customers.count }.max() ?? 0 }

  package var cells: [[Cell]] {
    cohorts.map { cohort in
      let values = (0..<ages).map { age in
        age < cohort.customers.count ? cell(cohort, age) : .null
      }
      let partialAge = isLastPartial ? Cell.integer(last - cohort.index) : .null
      return [
        .text(period.name(cohort.index)), .integer(cohort.size), .optional(cohort.currency?.code), partialAge,
      ] + values
    } + (isRetention && !cohorts.isEmpty ? [averageCells] : [])
  }

  private var averageCells: [Cell] {
    [.text("weighted"), .integer(cohorts.reduce(0) { $0 + $1.size }), .null, .null]
      + weighted(withPartial: false).map { Cell.ratio($0) }
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
  /// - Returns: `nil` for an age that no cohort has, and where money is in several currencies.
  package func weighted(withPartial: Bool) -> [Double?] {
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
    cohorts.map { cohort in (name: period.name(cohort.index), values: values(cohort).map { Double($0) }) }
  }
}
