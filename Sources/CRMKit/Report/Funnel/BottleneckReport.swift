import Analytics
import Tabular

/// What each stage costs by deals that are lost in it and by days that it takes too long.
///
/// Loss: had the deals that were lost out of a stage gone on, they would have been won at the rate of those that came to the
/// next one. Delay: the deals that are in a stage, by their chances, stay so many days longer than is meant, of the days
/// that a deal takes from its start until it is won.
package struct BottleneckReport {
  struct Row {
    var group: String?
    var stage: FunnelStage
    var currency: Currency?
    var lost: Int64
    var lostValue: Int64
    /// Won of won and lost among the deals that came to the next stage.
    var nextWinRate: Double?
    var openValue: Int64
    var weighted: Int64
    var meanDays: Double?
    /// Those that are meant; the median of the stays where nothing is said.
    var expectedDays: Double?
    /// Days from the start of a deal until it is won, on average.
    var cycleDays: Double?

    /// Days over those that are expected, at least 0.
    var excessDays: Double { max(0, (meanDays ?? 0) - (expectedDays ?? 0)) }

    /// Minor units, each part rounded half to even: so they add up to the whole.
    var lossCost: Int64 { Row.rounded(Double(lostValue) * (nextWinRate ?? 0)) }
    var delayCost: Int64 {
      guard let cycleDays, cycleDays > 0 else { return 0 }
      return Row.rounded(Double(weighted) * excessDays / cycleDays)
    }
    var cost: Int64 { lossCost + delayCost }

    private static func rounded(_ value: Double) -> Int64 {
      Int64(exactly: value.rounded(.toNearestOrEven)) ?? (value < 0 ? .min / 2 : .max / 2)
    }
  }

  package let asOf: AsOf
  package let note: String?
  private let axis: DealAxis?
  /// The most expensive stage first, for each group and currency.
  let rows: [Row]
  /// The most expensive stage of all deals, whatever they are grouped by; `nil` where nothing costs anything.
  package let worst: String?

  init(_ source: DealSource, by axis: DealAxis? = nil) throws {
    asOf = source.scope.asOf
    note = source.money.note
    self.axis = axis
    let table = source.table
    var (whole, parts): ([DealGroupKey: BottleneckSums], [DealGroupKey: BottleneckSums]) = ([:], [:])
    let groups = try source.groups(by: axis)
    let scan = try DealScan(source, (axis?.needs ?? []).union(.forecast))
    while try scan.next() {
      guard source.scope.holds(scan.created) else { continue }
      let amount = try scan.counted(scan.last)
      let currency = scan.target(of: scan.last)
      whole[DealGroupKey(currency: currency), default: BottleneckSums(table.steps)].add(
        scan, amount, table, asOf)
      for group in try groups?.groups(of: scan.standing) ?? [] {
        parts[DealGroupKey(group: group, currency: currency), default: BottleneckSums(table.steps)].add(
          scan, amount, table, asOf)
      }
    }
    let all = BottleneckReport.rows(whole, table)
    worst = all.first { $0.cost > 0 }?.stage.name
    rows = axis == nil ? all : BottleneckReport.rows(parts, table)
  }

  private static func rows(_ sums: [DealGroupKey: BottleneckSums], _ table: StageTable) -> [Row] {
    sums.sorted { $0.key < $1.key }.flatMap { key, sums in
      sums.rows(key, table).sorted { $0.cost > $1.cost }
    }
  }

  package var columns: [Column] { axis.columns(BottleneckReport.columns) }

  package static let columns = [
    Column("stage", help: "stage of the funnel"),
    Column("currency", help: "currency of the amounts"),
    Column("cost", .decimal, help: "loss_cost + delay_cost"),
    Column("loss_cost", .decimal, help: "lost_value × next_win_rate"),
    Column("lost", .integer, help: "deals lost that came no farther"),
    Column("lost_value", .decimal, help: "sum of their amounts"),
    Column(
      "next_win_rate", .decimal,
      help: "won of won and lost among deals that came to the next stage; 1 for the last"),
    Column("delay_cost", .decimal, help: "weighted × excess_days ÷ cycle_days"),
    Column("weighted", .decimal, help: "amount × probability of the deals that are in it"),
    Column("mean_days", .decimal, help: "mean days of the stays that are over"),
    Column(
      "expected_days", .decimal, help: "expected days in the stage; the median where none are set"),
    Column("excess_days", .decimal, help: "mean_days − expected_days, where that is more than 0"),
    Column("cycle_days", .decimal, help: "mean days from the start of deals until they are won"),
  ]

  package var cells: [[Cell]] {
    rows.map { row in
      axis.cells(
        row.group,
        [
          .text(row.stage.name), .optional(row.currency?.code), .amount(row.cost, row.currency),
          .amount(row.lossCost, row.currency), .integer(row.lost), .amount(row.lostValue, row.currency),
          .ratio(row.nextWinRate), .amount(row.delayCost, row.currency), .amount(row.weighted, row.currency),
          .ratio(row.meanDays), .ratio(row.expectedDays), .ratio(row.excessDays),
          .ratio(row.cycleDays),
        ])
    }
  }
}

/// What a report of bottlenecks adds up in one currency.
private struct BottleneckSums {
  var fold: StageFold
  var won: [Int64]
  var lost: [Int64]
  var openValue: [Int64]
  var weighted: [Int64]
  var cycles = DayCounts()

  init(_ steps: Int) {
    fold = StageFold(steps: steps)
    won = Array(repeating: 0, count: steps + 1)
    lost = won
    openValue = won
    weighted = won
  }

  mutating func add(_ scan: DealScan, _ amount: Int64, _ table: StageTable, _ asOf: AsOf) {
    fold.add(scan.events, amount: amount, table, asOf)
    let kind = table.kind(scan.last.stage)
    let furthest = kind == .won ? table.steps : StageFold.furthest(scan.events, table)
    switch kind {
    case .won: for step in 0...furthest { won[step] += 1 }
    case .lost: for step in 0...furthest { lost[step] += 1 }
    case .open:
      let step = table.step[scan.last.stage]
      openValue[step] += amount
      var end = scan.standing
      (end.amount, end.probability) = (amount, scan.last.probability)
      weighted[step] += table.weighted(end)
    }
    if kind == .won, let closed = scan.closed {
      cycles.add(asOf.zone.day(at: closed) - asOf.zone.day(at: scan.created))
    }
  }

  func rows(_ key: DealGroupKey, _ table: StageTable) -> [BottleneckReport.Row] {
    table.openPlaces.enumerated().map { step, place in
      let stage = table.stages[place]
      let sample = fold.steps[step].stays.sample
      let expected = stage.expectedDays.map(Double.init) ?? sample.quantile(0.5)
      let decided = won[step + 1] + lost[step + 1]
      return BottleneckReport.Row(
        group: key.group, stage: stage, currency: key.currency, lost: fold.steps[step].lost,
        lostValue: fold.steps[step].lostValue,
        nextWinRate: decided == 0 ? nil : Double(won[step + 1]) / Double(decided), openValue: openValue[step],
        weighted: weighted[step], meanDays: sample.mean, expectedDays: expected, cycleDays: cycles.sample.mean
      )
    }
  }
}

extension Cell {
  /// A mean of minor units as an amount, rounded half to even.
  static func mean(_ minor: Double?, _ currency: Currency?) -> Cell {
    guard let minor, minor.magnitude < 9e18 else { return .null }
    return .amount(Int64(minor.rounded(.toNearestOrEven)), currency)
  }
}

extension Store {
  /// - Complexity: one pass over the index of events.
  package func funnelBottleneck(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> BottleneckReport {
    try report(scope) { try BottleneckReport($0, by: axis) }
  }
}
