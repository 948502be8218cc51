import Analytics
import Testing

@testable import CRMKit
@testable import CRMStore

/// The team's report over random lives of deals.
@Suite struct TeamReportTests {
  private static let start: Int64 = 1_767_225_600

  /// Deals that begin, change hands, are won, lost and opened again, one event after the other.
  private struct RandomDeals {
    var draw: SplitMix64
    let store: Store
    var at = TeamReportTests.start

    mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

    mutating func next(_ stages: [FunnelStage]) throws {
      at += below(86_400)
      let deals = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM deal ORDER BY id") }
      guard let deal = deals.isEmpty || below(3) == 0 ? nil : deals[Int(below(UInt64(deals.count)))] else {
        var addition = DealAddition()
        addition.draft.name = "D"
        addition.draft.owner = "owner\(below(3))"
        addition.draft.currency = Currency(stored: "EUR")
        addition.draft.times.created = at
        addition.amount = below(4) == 0 ? nil : String(below(900))
        _ = try store.addDeal(addition)
        return
      }
      let (stage, owner) = (stages[Int(below(UInt64(stages.count)))].id, "owner\(below(3))")
      let (moves, amount) = (below(3) > 0, below(90_000))
      _ = try store.write { transaction in
        try transaction.change(deal: deal, at: at, reason: "because") { state in
          if moves { state.stage = stage } else { state.owner = owner }
          if state.currency != nil { state.amountMinor = amount }
        }
      }
    }
  }

  private func cells(_ store: Store, _ at: Int64) throws -> [[String]] {
    let scope = ReportScope(asOf: AsOf(through: Instant(seconds: at), zone: .utc))
    return try store.team(by: nil, scope).cells.map { $0.map { "\($0)" } }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func aPastDayReadsAsItDidThen(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel.templates[0])
    let stages = try store.funnel(nil).offered
    var deals = RandomDeals(draw: SplitMix64(seed: seed), store: store)
    var then: [(at: Int64, cells: [[String]])] = []
    for step in 0..<80 {
      try deals.next(stages)
      if step % 8 == 7 { then.append((deals.at, try cells(store, deals.at))) }
    }
    for (at, expected) in then { #expect(try cells(store, at) == expected) }
    #expect(Set(then.map(\.cells)).count > 5)
  }

  @Test(arguments: 4..<8 as Range<UInt64>) func sumsAreThoseOfTheDeals(seed: UInt64) throws {
    let sandbox = try Sandbox()
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel.templates[0])
    let stages = try store.funnel(nil).offered
    var deals = RandomDeals(draw: SplitMix64(seed: seed), store: store)
    for _ in 0..<120 { try deals.next(stages) }
    let scope = ReportScope(asOf: AsOf(through: Instant(seconds: deals.at), zone: .utc))
    let rows = try store.team(by: nil, scope).rows
    // The rows of the deals are another way to the same sums.
    let sums = try store.read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT count(*) FILTER (WHERE kind = 'won'), count(*) FILTER (WHERE kind = 'lost'),
            count(*) FILTER (WHERE kind = 'open'), ifnull(sum(amount_minor) FILTER (WHERE kind = 'won'), 0),
            ifnull(sum(amount_minor) FILTER (WHERE kind = 'open'), 0), count(DISTINCT owner)
          FROM deal JOIN funnel_stage s ON s.id = stage_id
          """)
    }
    #expect(sums?[0] == rows.reduce(0) { $0 + $1.won } && sums?[1] == rows.reduce(0) { $0 + $1.lost })
    #expect(sums?[2] == rows.reduce(0) { $0 + $1.open })
    #expect(
      sums?[3] == rows.reduce(0) { $0 + $1.wonValue } && sums?[4] == rows.reduce(0) { $0 + $1.openValue })
    #expect(sums?[5] == rows.count)
    let months = try store.team(by: .month, scope).rows
    #expect(months.reduce(0) { $0 + $1.won } == rows.reduce(0) { $0 + $1.won })
    #expect(months.reduce(0) { $0 + $1.wonValue } == rows.reduce(0) { $0 + $1.wonValue })
  }
}
