import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// Random histories of deals: parts add up, and a past day is reported as it was on that day.
@Suite struct FunnelPropertyTests {
  private func asOf(_ day: Int64) -> AsOf { AsOf(through: RandomDeals.end(of: day), zone: .utc) }

  private func scope(_ store: Store, _ day: Int64, _ filter: String? = nil) throws -> FunnelScope {
    var scope = FunnelScope(funnel: try store.funnel(nil, asOf: asOf(day)), asOf: asOf(day))
    scope.rule = try filter.map { try store.rule($0, for: .deal, asOf: asOf(day)) }
    return scope
  }

  /// Every report of a day as the cells that are written.
  private func reports(_ store: Store, _ day: Int64, _ filter: String? = nil) throws -> [[[Cell]]] {
    let scope = try scope(store, day, filter)
    let velocity = try store.funnelVelocity(scope)
    return [
      try store.funnelCohort(scope).cells, try store.funnelCohort(scope, by: .owner).cells,
      try store.funnelFlow(scope).cells, try store.funnelFlow(scope, by: .owner).cells,
      try store.snapshot(scope).cells,
      try store.snapshot(scope, by: .owner).cells,
      velocity.cells, [[.text("\(velocity.whole.paces)")]], try store.funnelBottleneck(scope).cells,
      try store.funnelVelocity(scope, by: .owner).cells, try store.funnelBottleneck(scope, by: .owner).cells,
      try store.funnelDiff(scope, from: asOf(day / 2)).cells,
      try store.funnelDiff(scope, by: .owner, from: asOf(day / 2)).cells,
      try store.wins(scope, by: .lostReason).cells,
      try store.forecast(scope, by: .owner, months: .min ... .max).cells,
      try store.wins(scope, by: .owner).cells,
      try store.wins(scope, by: .created(.week)).cells, try store.wins(scope, by: .closed(.month)).cells,
    ]
  }

  @Test(arguments: UInt64(1)...8) func aPastDayIsReportedAsOnThatDay(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    var then: [Int64: [[[Cell]]]] = [:]
    for day in 0..<RandomDeals.days {
      try deals.live(day)
      if day % 9 == 4 { then[day] = try reports(store, day) }
    }
    for (day, expected) in then.sorted(by: { $0.key < $1.key }) {
      let now = try reports(store, day)
      for index in expected.indices {
        #expect(now[index] == expected[index], "seed \(seed), day \(day), report \(index)")
      }
    }
  }

  /// What deals are changes: a filter asks what they were on the day.
  @Test(
    arguments: UInt64(1)...4,
    [
      "owner = o1", "status = open and owner in (o0, o2)", "status = won or probability > 0.4",
      "lost_reason = r or close_on >= 2025-11-01", "stage_at >= 2025-10-25 and closed_at is empty",
    ])
  func aFilterIsReadAsOfThatDay(seed: UInt64, filter: String) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    var then: [Int64: [[[Cell]]]] = [:]
    for day in 0..<RandomDeals.days {
      try deals.live(day)
      if day % 12 == 11 { then[day] = try reports(store, day, filter) }
    }
    for (day, expected) in then.sorted(by: { $0.key < $1.key }) {
      let now = try reports(store, day, filter)
      for index in expected.indices {
        #expect(now[index] == expected[index], "seed \(seed), day \(day), report \(index)")
      }
    }
  }

  @Test(arguments: UInt64(1)...8) func groupsAddUpToTheWhole(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    for day in 0..<RandomDeals.days { try deals.live(day) }
    var scope = try scope(store, 50)
    scope.since = RandomDeals.end(of: 10).seconds
    for axis in [DealAxis.owner, .created(.week), .closed(.month), .lostReason] {
      // Counts and amounts of a row, by what names the row: mean and median of groups do not add up.
      for (name, whole, parts, keys, sums) in [
        (
          "cohort", try store.funnelCohort(scope).cells, try store.funnelCohort(scope, by: axis).cells,
          [0, 3], [1, 2, 8, 9, 10, 11]
        ),
        (
          "flow", try store.funnelFlow(scope).cells, try store.funnelFlow(scope, by: axis).cells, [0],
          [1, 2, 3, 4, 5, 6, 7]
        ),
        (
          "velocity", try store.funnelVelocity(scope).cells, try store.funnelVelocity(scope, by: axis).cells,
          [0], [1, 8]
        ),
        (
          "bottleneck", try store.funnelBottleneck(scope).cells,
          try store.funnelBottleneck(scope, by: axis).cells, [0, 1], [4, 5, 8]
        ),
        (
          "diff", try store.funnelDiff(scope, from: asOf(20)).cells,
          try store.funnelDiff(scope, by: axis, from: asOf(20)).cells, [0, 3], [1, 2]
        ),
      ] as [(String, [[Cell]], [[Cell]], [Int], [Int])] {
        let expected = added(whole, keys, sums)
        #expect(
          !expected.isEmpty && added(parts.map { Array($0.dropFirst()) }, keys, sums) == expected,
          "\(name), seed \(seed)")
      }
      let velocity = try store.funnelVelocity(scope, by: axis)
      for pace in velocity.whole.paces {
        let parts = velocity.groups.flatMap(\.paces).filter { $0.currency == pace.currency }
        #expect(parts.reduce(0) { $0 + $1.open } == pace.open && parts.reduce(0) { $0 + $1.won } == pace.won)
        #expect(parts.reduce(0) { $0 + $1.wonValue } == pace.wonValue)
      }
    }
  }

  /// The sums of some columns for rows that others name, without those that are nothing.
  private func added(_ rows: [[Cell]], _ keys: [Int], _ columns: [Int]) -> [String: [Int64]] {
    var sums: [String: [Int64]] = [:]
    for row in rows {
      let name = keys.map { "\(row[$0])" }.joined(separator: " ")
      let old = sums[name] ?? Array(repeating: 0, count: columns.count)
      sums[name] = zip(old, columns).map { $0 + (integer(row[$1]) ?? 0) }
    }
    return sums.filter { $0.value.contains { $0 != 0 } }
  }

  @Test(arguments: UInt64(1)...12) func theWaterfallAddsUp(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    for day in 0..<RandomDeals.days { try deals.live(day) }
    for (first, last) in [(5, 20), (20, 59), (0, 59), (30, 31)] as [(Int64, Int64)] {
      let report = try store.funnelDiff(scope(store, last), from: asOf(first), listing: true)
      for (key, parts) in report.sums {
        let between: [FunnelDiffReport.Part] = [.new, .reopened, .won, .lost, .increased, .decreased]
        let value = between.reduce(parts[.start]?.value ?? 0) { $0 + (parts[$1]?.value ?? 0) }
        let count = between.reduce(parts[.start]?.deals ?? 0) { $0 + (parts[$1]?.deals ?? 0) }
        #expect(value == parts[.end]?.value ?? 0, "seed \(seed), \(first) to \(last)")
        #expect(count == parts[.end]?.deals ?? 0, "seed \(seed), \(first) to \(last)")
        for part in between {
          let listed = report.changes.filter { $0.part == part && $0.currency == key.currency }.reduce(0) {
            $0 + $1.value
          }
          #expect(listed == parts[part]?.value ?? 0, "seed \(seed), \(part)")
        }
      }
      let open = try store.snapshot(scope(store, last)).cells.reduce(0) { $0 + (integer($1[1]) ?? 0) }
      #expect(open == report.sums.reduce(0) { $0 + ($1.parts[.end]?.deals ?? 0) }, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...12) func conversionsMultiplyAndDropsAddUp(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    for day in 0..<RandomDeals.days { try deals.live(day) }
    let counts = try store.read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT count(*), sum(s.kind = 'won'), sum(s.kind = 'lost'), sum(s.kind = 'open')
          FROM deal d JOIN funnel_stage s ON s.id = d.stage_id
          """)
    }
    let row = try #require(counts)
    var (won, lost, open, all): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    for (_, fold) in try store.funnelCohort(scope(store, RandomDeals.days)).folds {
      #expect(fold.steps[0].reached == fold.deals)
      // The product of reached(k+1) ÷ reached(k) telescopes where each step's rest is lost or stalled.
      for (step, next) in zip(fold.steps, fold.steps.dropFirst()) {
        #expect(step.reached - next.reached == step.lost + step.stalled, "seed \(seed)")
      }
      all += fold.deals
      won += fold.steps.last?.reached ?? 0
      lost += fold.steps.reduce(0) { $0 + $1.lost }
      open += fold.steps.reduce(0) { $0 + $1.stalled }
    }
    let expected = (0...3).map { row[$0] as Int64? ?? 0 }
    #expect([all, won, lost, open] == expected, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...12) func whatIsLostIsInNoForecast(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    for day in 0..<RandomDeals.days { try deals.live(day) }
    let report = try store.forecast(scope(store, RandomDeals.days), months: .min ... .max)
    let expected = try store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT d.currency, count(*), sum(CASE s.kind WHEN 'won' THEN ifnull(amount_minor, 0) ELSE 0 END),
            sum(CASE s.kind WHEN 'open' THEN ifnull(amount_minor, 0) ELSE 0 END)
          FROM deal d JOIN funnel_stage s ON s.id = d.stage_id
          WHERE s.kind = 'won' OR (s.kind = 'open' AND (SELECT forecast FROM funnel_stage_term WHERE stage_id = s.id
            ORDER BY at DESC LIMIT 1) <> 'omitted') GROUP BY d.currency
          """)
    }
    for row in expected {
      let parts = report.sums.filter { $0.key.currency?.code == row[0] }.values
      #expect(parts.reduce(0) { $0 + $1.deals } == row[1] as Int64, "seed \(seed)")
      #expect(parts.reduce(0) { $0 + $1.won } == row[2] as Int64, "seed \(seed)")
      #expect(
        parts.reduce(0) { $0 + $1.commit + $1.bestCase + $1.pipeline } == row[3] as Int64, "seed \(seed)")
    }
    #expect(report.sums.values.reduce(0) { $0 + $1.deals } == expected.reduce(0) { $0 + ($1[1] as Int64) })
  }

  /// A count, or an amount in minor units.
  private func integer(_ cell: Cell) -> Int64? {
    switch cell {
    case .integer(let value): value
    case .decimal(let text): Int64(text.filter { $0 != "." })
    default: nil
    }
  }
}
