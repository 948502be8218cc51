@testable import CRMKit
@testable import CRMStore
import GRDB

extension RandomWrites {
  /// Opens a ticket, or goes on with one.
  mutating func writeTicket(of customer: Int64) throws {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM ticket ORDER BY id") }
    guard let id = ids.isEmpty ? nil : ids[Int(below(UInt64(ids.count)))], below(3) > 0 else {
      var draft = TicketDraft()
      draft.subject = "T\(below(4))"
      draft.tags = ["t\(below(3))"]
      draft.entry.text = "text \(below(9))"
      _ = try store.openTicket(draft, of: below(4) == 0 ? nil : String(customer))
      return
    }
    switch below(5) {
    case 0: _ = try store.write(TicketMessage("a\(below(9))", direction: .out), onTicket: id)
    case 1: _ = try store.write(TicketMessage("q\(below(9))", direction: .in), onTicket: id)
    case 2:
      var change = TicketChange()
      change.move = .to(["open", "pending", "resolved"][Int(below(3))])
      change.values.assignee = "u\(below(3))"
      _ = try store.change(tickets: [id], change)
    case 3: _ = try store.merge(tickets: [id], into: ids[Int(below(UInt64(ids.count)))])
    default: _ = try store.delete(tickets: [id])
    }
  }
}
