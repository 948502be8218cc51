import Tabular

/// What is expected to be won, by the month in which it is expected to close.
package struct ForecastReport {
  /// When deals close.
  enum Time: Hashable, Comparable {
    /// Open, and expected before the day of the report.
    case overdue
    /// A month, as year × 12 + month − 1.
    case month(Int64)
    /// Open without a day.
    case undated

    var name: String {
      switch self {
      case .overdue: "overdue"
      case .month(let index): ReportPeriod.month.name(index)
      case .undated: "undated"
      }
    }
  }

  struct Key: Hashable {
    var time: Time
    var group: String?
    var currency: Currency?
  }

  struct Sums: Equatable {
    var deals: Int64 = 0
    /// Minor units.
    var won: Int64 = 0
    var commit: Int64 = 0
    var bestCase: Int64 = 0
    var pipeline: Int64 = 0
    var weighted: Int64 = 0
  }

  package let asOf: AsOf
  package let note: String?
  let axis: DealAxis?
  let sums: [Key: Sums]

  /// - Parameters: `months` — the first and the last month that count; overdue and undated deals always do.
  init(_ source: DealSource, by axis: DealAxis?, months: ClosedRange<Int64>) throws {
    asOf = source.scope.asOf
    note = source.money.note
    self.axis = axis
    let table = source.table
    let groups = try source.groups(by: axis)
    let today = CalendarDay(daysSinceEpoch: asOf.day).number
    var sums: [Key: Sums] = [:]
    let ends = try DealEnds(source)
    while try ends.next() {
      let end = ends.end
      let stage = table.stages[end.stage]
      guard stage.kind != .lost, stage.forecast != .omitted || stage.kind == .won else { continue }
      let time = ForecastReport.time(of: end, today, asOf.zone)
      if case .month(let month) = time, !months.contains(month) { continue }
      let weighted = stage.kind == .won ? 0 : table.weighted(end)
      for group in try groups?.groups(of: end) ?? [nil] {
        sums[Key(time: time, group: group, currency: end.currency), default: Sums()].add(
          end.amount ?? 0, weighted, stage)
      }
    }
    self.sums = sums
  }

  private static func time(of end: DealEnd, _ today: Int32, _ zone: DayZone) -> Time {
    if let closed = end.closed { return .month(ReportPeriod.month.index(ofDay: zone.day(at: closed))) }
    if end.closeOn == 0 { return .undated }
    if end.closeOn < today { return .overdue }
    return .month(Int64(end.closeOn / 10_000) * 12 + Int64(end.closeOn / 100 % 100) - 1)
  }

  package static let amountColumns = [
    Column(
      "month", help: "month of the close; overdue: expected before the day; undated: expected on no day"),
    Column("deals", .integer, help: "deals, won and open"),
    Column("won", .decimal, help: "amounts of those that were won in it"),
    Column("commit", .decimal, help: "amounts of open deals in stages of this category"),
    Column("best_case", .decimal, help: "the same of this category"),
    Column("pipeline", .decimal, help: "the same of this category"),
    Column(
      "weighted", .decimal, help: "sum of amount × probability of the open ones, each rounded half to even"),
    Column("forecast", .decimal, help: "won + weighted"),
    Column("currency", help: "currency of the amounts"),
  ]

  package var columns: [Column] {
    var columns = ForecastReport.amountColumns
    if let axis { columns.insert(Column(axis.column, help: "the group; empty where it is unknown"), at: 1) }
    return columns
  }

  package var cells: [[Cell]] {
    sums.sorted {
      ($0.key.time, $0.key.group ?? "", $0.key.currency?.code ?? "") < (
        $1.key.time, $1.key.group ?? "", $1.key.currency?.code ?? ""
      )
    }.map { key, sums in
      let amounts = [
        sums.won, sums.commit, sums.bestCase, sums.pipeline, sums.weighted, sums.won + sums.weighted,
      ]
      return [.text(key.time.name)] + (axis == nil ? [] : [.optional(key.group)]) + [.integer(sums.deals)]
        + amounts.map { .amount($0, key.currency) } + [.optional(key.currency?.code)]
    }
  }
}

extension ForecastReport.Sums {
  fileprivate mutating func add(_ amount: Int64, _ weighted: Int64, _ stage: FunnelStage) {
    deals += 1
    self.weighted += weighted
    switch (stage.kind, stage.forecast) {
    case (.won, _): won += amount
    case (_, .commit), (_, .closed): commit += amount
    case (_, .bestCase): bestCase += amount
    default: pipeline += amount
    }
  }
}

/// What was forecast on a day, against what was won since.
package struct ForecastAccuracy {
  package let madeOn: AsOf
  package let asOf: AsOf
  package let note: String?
  let rows: [(month: Int64, currency: Currency?, forecast: Int64, won: Int64)]

  package static let columns = [
    Column("month", help: "month of the close"),
    Column("forecast", .decimal, help: "won + weighted, as it was on the day it was made"),
    Column("won", .decimal, help: "what was won in the month by the end of the report"),
    Column("error", .decimal, help: "forecast − won"),
    Column("ratio", .decimal, help: "won ÷ forecast"),
    Column("partial", .boolean, shown: false, help: "whether the month is not over yet"),
    Column("currency", help: "currency of the amounts"),
  ]

  package var cells: [[Cell]] {
    rows.map { row in
      [
        .text(ReportPeriod.month.name(row.month)), .amount(row.forecast, row.currency),
        .amount(row.won, row.currency), .amount(row.forecast - row.won, row.currency),
        .ratio(row.won, of: row.forecast),
        .boolean(ReportPeriod.month.isPartial(row.month, endOfDay: asOf.day)), .optional(row.currency?.code),
      ]
    }
  }
}

extension Store {
  /// - Parameter months: the first and the last month that count, as ``ReportPeriod/month`` numbers them.
  /// - Complexity: one pass over the deals, or over their events where something happened later.
  package func forecast(
    _ scope: FunnelScope, by axis: DealAxis? = nil, months: ClosedRange<Int64>
  ) throws -> ForecastReport {
    try report(scope) { try ForecastReport($0, by: axis, months: months) }
  }

  /// What was forecast on a day for its month and those up to the end of the scope.
  ///
  /// - Parameter made: the scope of that day, with the funnel as it was then.
  package func forecastAccuracy(_ scope: FunnelScope, made: FunnelScope) throws -> ForecastAccuracy {
    let first = ReportPeriod.month.index(ofDay: made.asOf.day)
    let months = first...max(first, ReportPeriod.month.index(ofDay: scope.asOf.day))
    let (then, now) = (try forecast(made, months: months), try forecast(scope, months: months))
    let currencies = Set(then.sums.keys.map(\.currency)).union(now.sums.keys.map(\.currency))
    let rows = months.flatMap { month in
      currencies.sorted { ($0?.code ?? "") < ($1?.code ?? "") }.map { currency in
        let key = ForecastReport.Key(time: .month(month), currency: currency)
        let (old, new) = (then.sums[key] ?? .init(), now.sums[key] ?? .init())
        return (month: month, currency: currency, forecast: old.won + old.weighted, won: new.won)
      }
    }
    return ForecastAccuracy(madeOn: made.asOf, asOf: scope.asOf, note: now.note, rows: rows)
  }
}
