import Tabular
import Testing

@testable import CRMKit
@testable import CRMStore

/// A stage that is no longer offered keeps its own days, and deals that came to it stay as far as they came.
@Suite struct RetiredStageTests {
  private static let day: Int64 = 86_400
  private static let start: Int64 = 1_760_000_000

  /// Three deals that came to the proposal: one is won, two are lost out of it; then it is retired.
  private func store(_ sandbox: borrowing Sandbox) throws -> Store {
    let store = try sandbox.store()
    _ = try store.addFunnel(Funnel.templates[0])
    for number in 1...3 as ClosedRange<Int64> {
      var addition = DealAddition()
      addition.draft.currency = Currency(stored: "EUR")
      addition.amount = "1000"
      addition.draft.times.created = Self.start
      let deal = try store.addDeal(addition).value
      try move(store, deal, .to("qualified"), after: 5)
      try move(store, deal, .to("proposal"), after: 15)
      if number == 1 {
        try move(store, deal, .to("negotiation"), after: 45)
        try move(store, deal, .win(stage: nil), after: 50)
      } else {
        try move(store, deal, .lose(stage: nil), after: 55)
      }
    }
    var edit = FunnelEdit()
    edit.from = Self.start + 60 * Self.day
    edit.retired = ["proposal"]
    _ = try store.edit(store.funnel(nil), edit)
    return store
  }

  private func move(_ store: Store, _ deal: Int64, _ move: DealMove, after days: Int64) throws {
    let at = Self.start + days * Self.day
    _ = try store.move(
      deals: [deal], move, at: DateSpan(from: Instant(seconds: at), to: Instant(seconds: at + 1)), reason: "r"
    )
  }

  private func scope(_ store: Store) throws -> FunnelScope {
    let asOf = AsOf(through: Instant(seconds: Self.start + 70 * Self.day), zone: .utc)
    return FunnelScope(funnel: try store.funnel(nil, asOf: asOf), asOf: asOf)
  }

  @Test func itCountsAsTheStepThatItStoodBehind() throws {
    let sandbox = try Sandbox()
    let store = try store(sandbox)
    let fold = try #require(try store.funnelCohort(scope(store)).folds.first).fold
    #expect(fold.steps.map(\.reached) == [3, 3, 1, 1])
    #expect(fold.steps.map(\.lost) == [0, 2, 0, 0])
    #expect(fold.steps.map(\.backward) == [0, 0, 0, 0])
    #expect(fold.steps.map(\.stays.count) == [3, 3, 1, 0])
    #expect(fold.steps[0].stays.sample.quantile(1) == 5)
  }

  @Test func itsDaysAreTold() throws {
    let sandbox = try Sandbox()
    let store = try store(sandbox)
    let rows = try store.funnelVelocity(scope(store)).whole.rows
    #expect(rows.map(\.name).prefix(4) == ["lead", "qualified", "negotiation", "proposal"])
    #expect(rows[3].days.count == 3 && rows[3].days.sample.mean == (30 + 40 + 40) / 3.0)
  }

  @Test func movesIntoItAndOutOfItGoForward() throws {
    let sandbox = try Sandbox()
    let store = try store(sandbox)
    let rows = try store.funnelFlow(scope(store)).cells
    func moves(_ stage: String) -> [Cell]? { rows.first { $0[0] == .text(stage) }.map { [$0[4], $0[5]] } }
    #expect(moves("qualified") == [.integer(3), .integer(0)])
    #expect(moves("proposal") == [.integer(1), .integer(0)])
  }

  @Test func partsOfABottleneckAddUpAndSayWhatIsMeant() throws {
    let sandbox = try Sandbox()
    let store = try store(sandbox)
    let rows = try store.funnelBottleneck(scope(store)).rows
    let lead = try #require(rows.first { $0.stage.name == "lead" })
    #expect(lead.meanDays == 5 && lead.expectedDays == 14 && lead.excessDays == 0)
    #expect(rows.allSatisfy { $0.cost == $0.lossCost + $0.delayCost })
  }
}
