import Analytics
import Tabular

/// How long deals take, stage by stage and from start to end, and what the funnel brings in a day.
package struct VelocityReport {
  /// Days by what they are of.
  struct Row {
    var name: String
    var days: DayCounts
    /// Days of those that go on.
    var open: DayCounts?
  }

  /// What is told of all deals, or of those of a group.
  package struct Part {
    package var group: String?
    let rows: [Row]
    /// One for each currency.
    package let paces: [FunnelPace]
    package let winning: KaplanMeier
    let negativeCycles: Int
  }

  package let asOf: AsOf
  package let note: String?
  package let axis: DealAxis?
  /// All deals, whatever they are grouped by.
  package let whole: Part
  /// By name; none where nothing is grouped.
  package let groups: [Part]

  init(_ source: DealSource, by axis: DealAxis? = nil) throws {
    asOf = source.scope.asOf
    note = source.money.note
    self.axis = axis
    let table = source.table
    var whole = VelocitySums(table)
    var parts: [String?: VelocitySums] = [:]
    let groups = try source.groups(by: axis)
    let scan = try DealScan(source, axis?.needs ?? [])
    while try scan.next() {
      guard source.scope.holds(scan.created) else { continue }
      let amount = try scan.counted(scan.last)
      whole.add(scan, amount, asOf)
      for group in try groups?.groups(of: scan.standing) ?? [] {
        parts[group, default: VelocitySums(table)].add(scan, amount, asOf)
      }
    }
    self.whole = whole.part(of: nil)
    self.groups = parts.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { $0.value.part(of: $0.key) }
  }

  /// How many deals closed before they began.
  package var negativeCycles: Int { whole.negativeCycles }

  package var columns: [Column] { axis.columns(VelocityReport.columns) }

  package static let columns = [
    Column("span", help: "a stage, or from the start of deals to their end"),
    Column("stays", .integer, help: "how many are over"),
    Column("mean_days", .decimal, help: "mean of their days"),
    Column("median_days", .decimal, help: "median of their days"),
    Column("p75_days", .decimal, shown: false, help: "three quarters were no longer"),
    Column("p90_days", .decimal, help: "nine tenths were no longer"),
    Column("min_days", .decimal, shown: false, help: "the shortest"),
    Column("max_days", .decimal, help: "the longest"),
    Column("open_stays", .integer, help: "open stays, which the other columns leave out"),
    Column("open_median_days", .decimal, help: "median of their days so far"),
  ]

  package var cells: [[Cell]] { parts.flatMap { part in part.cells.map { axis.cells(part.group, $0) } } }

  private var parts: [Part] { axis == nil ? [whole] : groups }
}

extension VelocityReport.Part {
  fileprivate var cells: [[Cell]] {
    rows.map { row in
      let sample = row.days.sample
      let open = row.open
      return [
        .text(row.name), .integer(Int64(row.days.count)), .ratio(sample.mean), .ratio(sample.quantile(0.5)),
        .ratio(sample.quantile(0.75)), .ratio(sample.quantile(0.9)), .ratio(sample.quantile(0)),
        .ratio(sample.quantile(1)), open.map { .integer(Int64($0.count)) } ?? .null,
        .ratio(open?.sample.quantile(0.5)),
      ]
    }
  }
}

/// What a report of velocity adds up of some deals.
private struct VelocitySums {
  private let table: StageTable
  private var fold: StageFold
  private var cycles: [StageKind: DayCounts] = [.won: DayCounts(), .lost: DayCounts()]
  /// Deals by the days until they were won, and by those for which they were watched and were not.
  private var won: [Int64: Int] = [:]
  private var censored: [Int64: Int] = [:]
  private var paces: [Currency?: FunnelPace] = [:]

  init(_ table: StageTable) {
    self.table = table
    fold = StageFold(steps: table.steps)
  }

  mutating func add(_ scan: DealScan, _ amount: Int64, _ asOf: AsOf) {
    fold.add(scan.events, amount: amount, table, asOf)
    let kind = table.kind(scan.last.stage)
    let began = asOf.zone.day(at: scan.created)
    let days = scan.closed.map { asOf.zone.day(at: $0) - began }
    if let days { cycles[kind, default: DayCounts()].add(days) }
    // A lost deal is never won: it stays among those that could have been, to the end of the report.
    if kind == .won {
      won[max(0, days ?? 0), default: 0] += 1
    } else {
      censored[max(0, asOf.day - began), default: 0] += 1
    }
    paces[scan.target(of: scan.last), default: FunnelPace()].add(
      kind, amount: scan.last.amount == nil ? nil : amount, days)
  }

  func part(of group: String?) -> VelocityReport.Part {
    VelocityReport.Part(
      group: group, rows: rows,
      paces: paces.sorted { ($0.key?.code ?? "") < ($1.key?.code ?? "") }.map { currency, pace in
        var pace = pace
        pace.currency = currency
        return pace
      },
      winning: KaplanMeier(events: won, censored: censored),
      negativeCycles: cycles.values.reduce(0) { $0 + $1.negatives })
  }

  private var rows: [VelocityReport.Row] {
    typealias Row = VelocityReport.Row
    let stages = table.openPlaces.enumerated().map { step, place in
      Row(name: table.stages[place].name, days: fold.steps[step].stays, open: fold.steps[step].openStays)
    }
    let retired = fold.retired.sorted { $0.key < $1.key }.map { place, stays in
      Row(name: table.stages[place].name, days: stays.over, open: stays.open)
    }
    var closed = cycles[.won] ?? DayCounts()
    closed.add(cycles[.lost] ?? DayCounts())
    return stages + retired + [
      Row(name: "start to won", days: cycles[.won] ?? DayCounts()),
      Row(name: "start to lost", days: cycles[.lost] ?? DayCounts()),
      Row(name: "start to closed", days: closed),
    ]
  }
}

/// What the funnel brings in a day, and the four numbers that it is made of.
package struct FunnelPace: Sendable {
  package var currency: Currency?
  package private(set) var open: Int64 = 0
  package private(set) var won: Int64 = 0
  package private(set) var lost: Int64 = 0
  /// Minor units.
  package private(set) var wonValue: Int64 = 0
  /// The amounts of won deals that have one, minor units.
  private var wonValues: [Int64] = []
  private var days: Int64 = 0

  mutating func add(_ kind: StageKind, amount: Int64?, _ cycle: Int64?) {
    switch kind {
    case .open: open += 1
    case .lost: lost += 1
    case .won:
      won += 1
      days += cycle ?? 0
      if let amount {
        wonValue += amount
        wonValues.append(amount)
      }
    }
  }

  /// Won of won and lost; `nil` before the first of them.
  package var winRate: Double? { won + lost == 0 ? nil : Double(won) / Double(won + lost) }

  /// Won of all, those that are still open among them.
  package var winRateOfAll: Double? {
    won + lost + open == 0 ? nil : Double(won) / Double(won + lost + open)
  }

  /// The mean amount of won deals that have one, in units of the currency.
  package var meanWonValue: Double? {
    guard !wonValues.isEmpty, let currency else { return nil }
    return Double(wonValue) / Double(powerOfTen(currency.digits)) / Double(wonValues.count)
  }

  /// The amounts of won deals that have one, in units of the currency.
  package var wonSample: SortedSample {
    let unit = Double(powerOfTen(currency?.digits ?? 0))
    return SortedSample(wonValues.map { Double($0) / unit })
  }

  package var meanCycleDays: Double? { won == 0 ? nil : Double(days) / Double(won) }

  /// Open deals × win rate × mean won value ÷ mean cycle of won deals, in units of the currency.
  package var valuePerDay: Double? {
    guard let winRate, let meanWonValue, let meanCycleDays, meanCycleDays > 0 else { return nil }
    return Double(open) * winRate * meanWonValue / meanCycleDays
  }
}

extension Store {
  /// - Complexity: one pass over the index of events.
  package func funnelVelocity(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> VelocityReport {
    try report(scope) { try VelocityReport($0, by: axis) }
  }
}
