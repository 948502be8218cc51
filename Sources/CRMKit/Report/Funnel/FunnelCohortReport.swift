import Analytics
import Tabular

/// How far the deals that began in a window came, by the end of the report.
package struct FunnelCohortReport {
  package let asOf: AsOf
  package let note: String?
  let table: StageTable
  let axis: DealAxis?
  let folds: [(key: DealGroupKey, fold: StageFold)]

  init(_ source: DealSource, by axis: DealAxis?) throws {
    asOf = source.scope.asOf
    note = source.money.note
    table = source.table
    self.axis = axis
    let groups = try source.groups(by: axis)
    let scan = try DealScan(source, axis?.needs ?? [])
    var folds: [DealGroupKey: StageFold] = [:]
    var sole = StageFold(steps: table.steps)
    while try scan.next() {
      guard source.scope.holds(scan.created) else { continue }
      let amount = try scan.counted(scan.last)
      let currency = scan.target(of: scan.last)
      if groups == nil, currency == source.money.only {
        sole.add(scan.events, amount: amount, table, asOf)
        continue
      }
      for group in try groups?.groups(of: scan.standing) ?? [nil] {
        folds[DealGroupKey(group: group, currency: currency), default: StageFold(steps: table.steps)].add(
          scan.events, amount: amount, table, asOf)
      }
    }
    if sole.deals > 0 { folds[DealGroupKey(group: nil, currency: source.money.only)] = sole }
    self.folds = folds.sorted { $0.key < $1.key }.map { (key: $0.key, fold: $0.value) }
  }

  package static let stageColumns = [
    Column("stage", help: "stage of the funnel; the last one is that of won deals"),
    Column("deals", .integer, help: "deals that came as far, or farther"),
    Column("value", .decimal, help: "sum of their amounts"),
    Column("currency", help: "currency of the amounts"),
    Column("conversion", .decimal, help: "share of them that came to the next stage"),
    Column("conversion_low", .decimal, shown: false, help: "lower end of its 95 % interval of Wilson"),
    Column("conversion_high", .decimal, shown: false, help: "upper end of its 95 % interval of Wilson"),
    Column("cumulative", .decimal, help: "share of all deals that came as far"),
    Column("lost", .integer, help: "lost from here: those that came no farther"),
    Column("lost_value", .decimal, shown: false, help: "sum of their amounts"),
    Column("stalled", .integer, help: "still open: those that came no farther"),
    Column("stays", .integer, shown: false, help: "stays in the stage that are over"),
    Column("median_days", .decimal, help: "median of the days of these stays"),
    Column("p90_days", .decimal, help: "nine tenths of these stays were no longer"),
    Column("open_stays", .integer, shown: false, help: "open stays in the stage"),
    Column("open_median_days", .decimal, shown: false, help: "median of the days of these so far"),
    Column("backward", .integer, shown: false, help: "moves from here to an earlier stage"),
  ]

  package var columns: [Column] { axis.columns(FunnelCohortReport.stageColumns) }

  package var cells: [[Cell]] {
    folds.flatMap { key, fold in
      fold.steps.indices.map { axis.cells(key.group, cells(fold, $0, key.currency)) }
    }
  }

  private var names: [String] {
    table.openPlaces.map { table.stages[$0].name }
      + [table.stages.first { $0.kind == .won && $0.position != nil }?.name ?? "won"]
  }

  private func cells(_ fold: StageFold, _ index: Int, _ currency: Currency?) -> [Cell] {
    let step = fold.steps[index]
    let next = index + 1 < fold.steps.count ? fold.steps[index + 1].reached : nil
    let interval = next.flatMap { WilsonInterval(successes: Int($0), trials: Int(step.reached)) }
    let isOpen = next != nil
    return [
      .text(names[index]), .integer(step.reached), .amount(step.value, currency), .optional(currency?.code),
      next.map { .ratio($0, of: step.reached) } ?? .null, .ratio(interval?.lower), .ratio(interval?.upper),
      .ratio(step.reached, of: fold.deals), isOpen ? .integer(step.lost) : .null,
      isOpen ? .amount(step.lostValue, currency) : .null, isOpen ? .integer(step.stalled) : .null,
      isOpen ? .integer(Int64(step.stays.count)) : .null, .ratio(step.stays.sample.quantile(0.5)),
      .ratio(step.stays.sample.quantile(0.9)), isOpen ? .integer(Int64(step.openStays.count)) : .null,
      .ratio(step.openStays.sample.quantile(0.5)), isOpen ? .integer(step.backward) : .null,
    ]
  }

  /// How many deals came as far, by step, for a picture.
  package var shape: [FunnelShape] {
    names.indices.map { index in
      FunnelShape(name: names[index], count: folds.reduce(0) { $0 + $1.fold.steps[index].reached })
    }
  }
}

extension DealScan {
  /// Where the deal stands, for what it is grouped by.
  var standing: DealEnd {
    var end = DealEnd()
    (end.deal, end.created, end.closed) = (deal, created, closed)
    (end.stage, end.currency) = (last.stage, target(of: last))
    end.owner = last.owner < 0 ? nil : owners[last.owner]
    return end
  }
}

extension Store {
  /// How far the deals that began in the scope's window came.
  ///
  /// - Complexity: one pass over the index of events.
  package func funnelCohort(_ scope: FunnelScope, by axis: DealAxis? = nil) throws -> FunnelCohortReport {
    try report(scope) { try FunnelCohortReport($0, by: axis) }
  }
}
