import GRDB

@testable import CRMKit
@testable import CRMStore

/// Deals that wander through a funnel day by day, and a funnel that is changed while they do; the same for the same seed.
struct RandomDeals {
  static let days: Int64 = 60
  private static let start: Int64 = 1_760_000_000

  private let store: Store
  private var draw: SplitMix64
  private var deals: [Int64] = []

  init(_ store: Store, seed: UInt64) throws {
    self.store = store
    draw = SplitMix64(seed: seed)
    _ = try store.addFunnel(Funnel.templates[Int(seed % 4)])
  }

  /// The last second of a day.
  static func end(of day: Int64) -> Instant { Instant(seconds: start + day * 86_400 + 86_399) }

  /// What happens on a day: the same calls for the same seed, whatever store they go to.
  mutating func live(_ day: Int64) throws {
    for step in 0..<Int64(draw.next() % 5) {
      do { try happen(RandomDeals.start + day * 86_400 + step * 3_600) } catch is DealError {
      } catch is FunnelError {}
    }
  }

  private mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

  private mutating func happen(_ at: Int64) throws {
    let span = DateSpan(from: Instant(seconds: at), to: Instant(seconds: at + 1))
    let choice = below(12)
    guard choice > 3, !deals.isEmpty else { return try add(at) }
    let deal = deals[Int(below(UInt64(deals.count)))]
    let stages = try store.funnel(nil).openStages
    switch choice {
    case 4, 5, 6:
      _ = try store.move(deals: [deal], .to(stages[Int(below(UInt64(stages.count)))].name), at: span)
    case 7: _ = try store.move(deals: [deal], .win(stage: nil), at: span)
    case 8: _ = try store.move(deals: [deal], .lose(stage: nil), at: span, reason: "r")
    case 9: _ = try store.move(deals: [deal], .reopen(nil), at: span)
    case 10: try edit(deal, span)
    default: try editFunnel(at, stages)
    }
  }

  private mutating func add(_ at: Int64) throws {
    var addition = DealAddition()
    addition.draft.currency = Currency(stored: ["EUR", "JPY"][Int(below(2))])
    addition.amount = below(5) == 0 ? nil : String(below(100_000))
    addition.draft.owner = below(3) == 0 ? nil : "o\(below(3))"
    addition.draft.closeOn = below(3) == 0 ? nil : "2025-1\(below(3))-0\(below(9) + 1)"
    addition.draft.times.created = at
    deals.append(try store.addDeal(addition).value)
  }

  private mutating func edit(_ deal: Int64, _ span: DateSpan) throws {
    var edit = DealEdit()
    edit.at = span
    if try store.currency(ofDeal: deal) != nil { edit.amount = String(below(100_000)) }
    if below(2) == 0 { edit.probabilityE4 = below(10_001) }
    edit.owner = "o\(below(3))"
    _ = try store.editDeal(deal, edit)
  }

  private mutating func editFunnel(_ at: Int64, _ stages: [FunnelStage]) throws {
    var edit = FunnelEdit()
    edit.from = at
    let name = stages[Int(below(UInt64(stages.count)))].name
    switch below(4) {
    case 0: edit.added = [try FunnelStage.Written(parsing: "s\(below(5)),probability=0.5,after=\(name)")]
    case 1: edit.retired = [name]
    default: edit.stages = [try FunnelStage.Written(parsing: "\(name),probability=0.\(below(10))")]
    }
    _ = try store.edit(store.funnel(nil), edit)
  }
}
