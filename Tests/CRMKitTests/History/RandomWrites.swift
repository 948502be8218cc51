import GRDB

@testable import CRMKit
@testable import CRMStore

/// Random writes over customers, their parts, orders, segments, funnels, deals, tickets, promises and teams, as people make them.
struct RandomWrites {
  let store: Store
  private var draw: SplitMix64

  init(_ store: Store, seed: UInt64) {
    self.store = store
    draw = SplitMix64(seed: seed)
  }

  /// One write; those that a person would be refused do nothing.
  mutating func next() throws {
    do { try write() } catch is CRMKit.RecordError {} catch is DealError {} catch is FunnelError {
    } catch is TeamError {
    } catch is TicketError {
    } catch is ApprovalError {
    } catch let error as HistoryError {
      guard case .conflicts = error else { throw error }
    }
  }

  mutating func below(_ bound: UInt64) -> Int64 { Int64(draw.next() % bound) }

  private mutating func write() throws {
    let customer = try someCustomer()
    let tag = try TagName(parsing: ["vip", "press", "lead"][Int(below(3))])
    switch below(21) {
    case 0, 1: try add(named: "N\(customer)")
    case 2: _ = try store.tag([String(customer)], with: [tag])
    case 3: _ = try store.untag([String(customer)], from: [tag])
    case 4: _ = try store.delete(customers: [store.customerID(String(customer))])
    case 5, 6:
      let id = try store.customerID(String(customer))
      let name = "M\(below(4))"
      _ = try store.write { try $0.update("customer", id: id, [("name", .text(name))]) }
    case 7: try order(of: store.customerID(String(customer)))
    case 8: try segment("s\(below(3))")
    case 9: try addDeal(of: customer)
    case 10, 11: try moveDeal()
    case 12: try editFunnel()
    case 13, 14: try writeTeams()
    case 15...17: try writeTicket(of: customer)
    case 18, 19: try writeService()
    default:
      let last = try store.lastChangeset() ?? 0
      if last > 0 { _ = try store.undo(below(UInt64(last)) + 1, dryRun: false) }
    }
  }

  /// One of those that are there.
  private mutating func someCustomer() throws -> Int64 {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM customer ORDER BY id") }
    return ids.isEmpty ? 1 : ids[Int(below(UInt64(ids.count)))]
  }

  private mutating func add(named name: String) throws {
    var draft = try CustomerDraft(name: name, email: "n\(below(8))@example.org")
    draft.externalIDs = [ExternalID(source: "shop", key: String(below(6)))]
    _ = try store.add(draft)
  }

  private mutating func order(of customer: Int64) throws {
    let total = below(1000)
    let at = 1_700_000_000 + below(1_000_000)
    _ = try store.write { transaction in
      try transaction.insert(
        into: "order",
        [
          .integer(customer), .null, .null, .integer(at), .text("paid"), .text("EUR"), .integer(total),
          .integer(0), .null, .null, .null, .null, .null, .null, .null,
        ])
    }
  }

  private mutating func addDeal(of customer: Int64) throws {
    if try store.funnels().isEmpty { _ = try store.addFunnel(Funnel.templates[0]) }
    var addition = DealAddition()
    addition.customer = below(4) == 0 ? nil : String(customer)
    addition.draft.name = "D\(below(5))"
    addition.draft.currency = Currency(stored: "EUR")
    addition.amount = below(3) == 0 ? nil : String(below(500))
    addition.contacts = below(2) == 0 ? [(name: String(customer), role: "buyer")] : []
    _ = try store.addDeal(addition)
  }

  private mutating func moveDeal() throws {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM deal ORDER BY id") }
    guard !ids.isEmpty else { return }
    let deal = ids[Int(below(UInt64(ids.count)))]
    let stages = try store.funnel(nil).openStages
    switch below(6) {
    case 0, 1: _ = try store.move(deals: [deal], .to(stages[Int(below(UInt64(stages.count)))].name))
    case 2: _ = try store.move(deals: [deal], .win(stage: nil), amount: String(below(900)))
    case 3: _ = try store.move(deals: [deal], .lose(stage: nil), reason: "r\(below(3))")
    case 4: _ = try store.move(deals: [deal], .reopen(nil))
    default:
      var edit = DealEdit()
      (edit.owner, edit.probabilityE4) = ("o\(below(3))", below(10_000))
      _ = try store.editDeal(deal, edit)
    }
  }

  private mutating func editFunnel() throws {
    var edit = FunnelEdit()
    let stage = try store.funnel(nil).openStages[0].name
    switch below(3) {
    case 0: edit.stages = [try FunnelStage.Written(parsing: "\(stage),probability=0.\(below(9))")]
    case 1: edit.added = [try FunnelStage.Written(parsing: "extra\(below(4)),after=\(stage)")]
    default: edit.retired = [stage]
    }
    _ = try store.edit(store.funnel(nil), edit)
  }

  private mutating func segment(_ name: String) throws {
    let rule = "orders > \(below(3))"
    _ = try store.write { transaction in
      let id = try Int64.fetchOne(
        transaction.database, sql: "SELECT id FROM segment WHERE name = ?", arguments: [name])
      if let id {
        try transaction.update("segment", id: id, [("rule", .text(rule))])
      } else {
        try transaction.insert(
          into: "segment", [.text(name), .text(rule), .null, .integer(0), .integer(0)])
      }
    }
  }
}
