import Analytics
import Tabular

/// What was won and lost, by whatever the deals are grouped by.
package struct WinsReport {
  struct Sums {
    var open: Int64 = 0
    var won: Int64 = 0
    var lost: Int64 = 0
    /// Minor units.
    var wonValue: Int64 = 0
    var lostValue: Int64 = 0
    var valued: Int64 = 0
    var within30: Int64 = 0
    var within90: Int64 = 0
    var cycles = DayCounts()

    var deals: Int64 { open + won + lost }
  }

  package let asOf: AsOf
  package let note: String?
  let axis: DealAxis
  let rows: [(key: DealGroupKey, sums: Sums)]

  init(_ source: DealSource, by axis: DealAxis) throws {
    asOf = source.scope.asOf
    note = source.money.note
    self.axis = axis
    let table = source.table
    let zone = asOf.zone
    let groups = try DealGroups(axis, source)
    var sums: [DealGroupKey: Sums] = [:]
    let ends = try DealEnds(source)
    while try ends.next() {
      let end = ends.end
      guard source.scope.holds(end.created) else { continue }
      let days = end.closed.map { zone.day(at: $0) - zone.day(at: end.created) }
      for group in try groups.groups(of: end) {
        sums[DealGroupKey(group: group, currency: end.currency), default: Sums()].add(
          end, table.kind(end.stage), days)
      }
    }
    rows = sums.sorted { $0.key < $1.key }.map { (key: $0.key, sums: $0.value) }
  }

  package static func columns(_ name: String) -> [Column] {
    [
      Column(name, help: "the group; empty where it is unknown"),
      Column("deals", .integer, help: "all of them"), Column("won", .integer, help: "those that were won"),
      Column("lost", .integer, help: "those that were lost"), Column("open", .integer, help: "the others"),
      Column("win_rate", .decimal, help: "won ÷ (won + lost)"),
      Column("win_rate_low", .decimal, shown: false, help: "lower end of its 95 % interval of Wilson"),
      Column("win_rate_high", .decimal, shown: false, help: "upper end of its 95 % interval of Wilson"),
      Column("conversion", .decimal, help: "won ÷ all"),
      Column("conversion_low", .decimal, shown: false, help: "lower end of its 95 % interval of Wilson"),
      Column("conversion_high", .decimal, shown: false, help: "upper end of its 95 % interval of Wilson"),
      Column("won_value", .decimal, help: "amounts of those that were won"),
      Column("lost_value", .decimal, shown: false, help: "amounts of those that were lost"),
      Column("mean_won", .decimal, shown: false, help: "mean amount of those that were won and have one"),
      Column("currency", help: "currency of the amounts"),
      Column("median_days", .decimal, help: "median days from start to win"),
      Column("mean_days", .decimal, shown: false, help: "mean days from start to win"),
      Column("p90_days", .decimal, shown: false, help: "nine tenths took no longer from start to win"),
      Column("won_30_days", .integer, shown: false, help: "won within 30 days"),
      Column("won_90_days", .integer, shown: false, help: "won within 90 days"),
    ]
  }

  package var columns: [Column] { WinsReport.columns(axis.column) }

  package var cells: [[Cell]] { rows.map { cells($0.key, $0.sums) } }

  private func cells(_ key: DealGroupKey, _ sums: Sums) -> [Cell] {
    let decided = WilsonInterval(successes: Int(sums.won), trials: Int(sums.won + sums.lost))
    let all = WilsonInterval(successes: Int(sums.won), trials: Int(sums.deals))
    let sample = sums.cycles.sample
    let mean = sums.valued == 0 ? nil : Double(sums.wonValue) / Double(sums.valued)
    return [
      .optional(key.group), .integer(sums.deals), .integer(sums.won), .integer(sums.lost),
      .integer(sums.open),
      .ratio(sums.won, of: sums.won + sums.lost), .ratio(decided?.lower), .ratio(decided?.upper),
      .ratio(sums.won, of: sums.deals), .ratio(all?.lower), .ratio(all?.upper),
      .amount(sums.wonValue, key.currency), .amount(sums.lostValue, key.currency), .mean(mean, key.currency),
      .optional(key.currency?.code), .ratio(sample.quantile(0.5)), .ratio(sample.mean),
      .ratio(sample.quantile(0.9)), .integer(sums.within30), .integer(sums.within90),
    ]
  }

  /// Whether the groups differ in how many of their deals are won, by Pearson's χ² of independence; `nil` with fewer than two
  /// groups, or where fewer than five won or other deals are expected in one.
  package var independence: (statistic: Double, degrees: Int, probability: Double)? {
    var groups: [String?: (won: Double, other: Double)] = [:]
    for (key, sums) in rows {
      groups[key.group, default: (0, 0)].won += Double(sums.won)
      groups[key.group, default: (0, 0)].other += Double(sums.deals - sums.won)
    }
    let won = groups.values.reduce(0) { $0 + $1.won }
    let other = groups.values.reduce(0) { $0 + $1.other }
    guard groups.count > 1, won > 0, other > 0 else { return nil }
    var statistic = 0.0
    // A fixed order of the sum, so that the same deals give the same digits.
    for (_, group) in groups.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      let size = group.won + group.other
      for (seen, share) in [(group.won, won / (won + other)), (group.other, other / (won + other))] {
        let expected = size * share
        guard expected >= 5 else { return nil }
        statistic += (seen - expected) * (seen - expected) / expected
      }
    }
    let degrees = groups.count - 1
    return (
      statistic, degrees,
      ChiSquaredDistribution(degreesOfFreedom: Double(degrees)).upperTail(statistic)
    )
  }
}

extension WinsReport.Sums {
  fileprivate mutating func add(_ end: DealEnd, _ kind: StageKind, _ days: Int64?) {
    switch kind {
    case .open: open += 1
    case .lost:
      lost += 1
      lostValue += end.amount ?? 0
    case .won:
      won += 1
      if let amount = end.amount {
        wonValue += amount
        valued += 1
      }
      guard let days else { return }
      cycles.add(days)
      if days <= 30 { within30 += 1 }
      if days <= 90 { within90 += 1 }
    }
  }
}

extension Store {
  /// - Complexity: one pass over the deals, or over their events where something happened later.
  package func wins(_ scope: FunnelScope, by axis: DealAxis) throws -> WinsReport {
    try report(scope) { try WinsReport($0, by: axis) }
  }
}
