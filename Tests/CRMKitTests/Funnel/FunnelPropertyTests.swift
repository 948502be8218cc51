import Tabular
import Testing

@testable import CRMKit

/// Random histories of deals: parts add up, and a past day is reported as it was on that day.
@Suite struct FunnelPropertyTests {
  private func asOf(_ day: Int64) -> AsOf { AsOf(through: RandomDeals.end(of: day), zone: .utc) }

  private func scope(_ store: Store, _ day: Int64) throws -> FunnelScope {
    FunnelScope(funnel: try store.funnel(nil, asOf: asOf(day)), asOf: asOf(day))
  }

  /// Every report of a day as the cells that are written.
  private func reports(_ store: Store, _ day: Int64) throws -> [[[Cell]]] {
    let scope = try scope(store, day)
    let velocity = try store.funnelVelocity(scope)
    return [
      try store.funnelCohort(scope).cells, try store.funnelCohort(scope, by: .owner).cells,
      try store.funnelFlow(scope).cells, try store.snapshot(scope).cells,
      try store.snapshot(scope, by: .owner).cells,
      velocity.cells, [[.text("\(velocity.paces)")]], try store.funnelBottleneck(scope).cells,
      try store.funnelDiff(scope, from: asOf(day / 2)).cells,
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

  @Test(arguments: UInt64(1)...12) func theWaterfallAddsUp(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    var deals = try RandomDeals(store, seed: seed)
    for day in 0..<RandomDeals.days { try deals.live(day) }
    for (first, last) in [(5, 20), (20, 59), (0, 59), (30, 31)] as [(Int64, Int64)] {
      let report = try store.funnelDiff(scope(store, last), from: asOf(first), listing: true)
      for (currency, parts) in report.sums {
        let between: [FunnelDiffReport.Part] = [.new, .reopened, .won, .lost, .increased, .decreased]
        let value = between.reduce(parts[.start]?.value ?? 0) { $0 + (parts[$1]?.value ?? 0) }
        let count = between.reduce(parts[.start]?.deals ?? 0) { $0 + (parts[$1]?.deals ?? 0) }
        #expect(value == parts[.end]?.value ?? 0, "seed \(seed), \(first) to \(last)")
        #expect(count == parts[.end]?.deals ?? 0, "seed \(seed), \(first) to \(last)")
        for part in between {
          let listed = report.changes.filter { $0.part == part && $0.currency == currency }.reduce(0) {
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

  private func integer(_ cell: Cell) -> Int64? { if case .integer(let value) = cell { value } else { nil } }
}
