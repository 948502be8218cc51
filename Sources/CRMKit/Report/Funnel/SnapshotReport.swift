import Analytics
import Tabular

/// What is open in each stage at the end of a report.
package struct SnapshotReport {
  struct Key: Hashable {
    var group: String?
    var stage: Int
    var currency: Currency?
  }

  struct Sums {
    var deals: Int64 = 0
    /// Minor units.
    var value: Int64 = 0
    var weighted: Int64 = 0
    var overdue: Int64 = 0
    var ages = DayCounts()
  }

  package let asOf: AsOf
  package let note: String?
  private let table: StageTable
  private let axis: DealAxis?
  private let sums: [Key: Sums]

  init(_ source: DealSource, by axis: DealAxis?) throws {
    asOf = source.scope.asOf
    note = source.money.note
    table = source.table
    self.axis = axis
    let groups = try source.groups(by: axis)
    let today = CalendarDay(daysSinceEpoch: asOf.day).number
    let ends = try DealEnds(source, onlyOpen: true)
    var sums: [Key: Sums] = [:]
    while try ends.next() {
      let end = ends.end
      guard source.table.kind(end.stage) == .open else { continue }
      let weighted = source.table.weighted(end)
      let age = asOf.day - asOf.zone.day(at: end.created)
      for group in try groups?.groups(of: end) ?? [nil] {
        sums[Key(group: group, stage: end.stage, currency: end.currency), default: Sums()].add(
          end, weighted, age, isOverdue: end.closeOn > 0 && end.closeOn < today)
      }
    }
    self.sums = sums
  }

  package static let stageColumns = [
    Column("stage", help: "stage of the deals"),
    Column("deals", .integer, help: "open deals in it"),
    Column("value", .decimal, help: "sum of their amounts"),
    Column("weighted", .decimal, help: "sum of amount × probability, each deal rounded half to even"),
    Column("currency", help: "currency of the amounts"),
    Column("overdue", .integer, means: .any(.bad), help: "those that were expected to close before the day"),
    Column("median_age_days", .decimal, help: "median of the days since they began"),
  ]

  package var columns: [Column] { axis.columns(SnapshotReport.stageColumns) }

  package var cells: [[Cell]] {
    sums.sorted {
      ($0.key.group ?? "", $0.key.stage, $0.key.currency?.code ?? "") < (
        $1.key.group ?? "", $1.key.stage, $1.key.currency?.code ?? ""
      )
    }
    .map { key, sums in
      axis.cells(
        key.group,
        [
          .text(table.stages[key.stage].name), .integer(sums.deals), .amount(sums.value, key.currency),
          .amount(sums.weighted, key.currency), .optional(key.currency?.code), .integer(sums.overdue),
          .ratio(sums.ages.sample.quantile(0.5)),
        ])
    }
  }

  /// The deals of each stage, by position, for a picture.
  package var shape: [FunnelShape] {
    table.openPlaces.map { place in
      FunnelShape(
        name: table.stages[place].name,
        count: sums.filter { $0.key.stage == place }.values.reduce(0) { $0 + $1.deals })
    }
  }
}

extension SnapshotReport.Sums {
  fileprivate mutating func add(_ end: DealEnd, _ weighted: Int64, _ age: Int64, isOverdue: Bool) {
    deals += 1
    value += end.amount ?? 0
    self.weighted += weighted
    if isOverdue { overdue += 1 }
    ages.add(age)
  }
}

extension StageTable {
  /// A deal's amount by its chance, rounded half to even to the minor unit; 0 without an amount.
  func weighted(_ end: DealEnd) -> Int64 {
    guard let amount = end.amount else { return 0 }
    let probability = end.probability >= 0 ? end.probability : stages[end.stage].probabilityE4
    let (high, low) = (amount.magnitude.multipliedFullWidth(by: UInt64(probability)))
    let (quotient, remainder) = UInt64(10_000).dividingFullWidth((high, low))
    let isUp = remainder > 5_000 || (remainder == 5_000 && quotient % 2 == 1)
    let size = Int64(quotient + (isUp ? 1 : 0))
    return amount < 0 ? -size : size
  }
}

extension CalendarDay {
  /// The day as a number: 20260115.
  var number: Int32 {
    let civil = civil
    return Int32(civil.year * 10_000 + civil.month * 100 + civil.day)
  }
}

extension Cell {
  /// An amount; nothing where there is no currency that it could be in.
  static func amount(_ minor: Int64, _ currency: Currency?) -> Cell {
    currency.map { Cell.money(minor, $0) } ?? .null
  }
}

/// A bar of the picture of a funnel.
package struct FunnelShape: Sendable, Equatable {
  package var name: String
  package var count: Int64
}

extension Store {
  /// What is open in each stage at the end of the scope.
  ///
  /// - Complexity: one pass over the deals, or over their events where something happened later.
  package func snapshot(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> SnapshotReport {
    try report(scope) { try SnapshotReport($0, by: axis) }
  }
}
