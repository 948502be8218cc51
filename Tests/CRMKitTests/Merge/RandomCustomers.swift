@testable import CRMKit
@testable import CRMStore

/// Customers who share e-mail addresses, numbers, tags and addresses, with a row in every table that names a customer.
struct RandomCustomers {
  static let count: Int64 = 9

  init(_ store: Store, _ random: inout SplitMix64) throws {
    _ = try RandomOrders(store, customers: RandomCustomers.count, count: 40, &random)
    _ = try store.write { transaction in
      let segments = try (1...2).map { number in
        try transaction.insert(
          into: "segment", [.text("s\(number)"), .text("id > 3"), .null, .integer(0), .integer(0)])
      }
      let alert = try transaction.insert(
        into: "alert",
        [
          .text("a"), .text("id > 3"), .text("entered"), .text("warning"), .text("month"), .null, .integer(0),
        ])
      let funnel = try transaction.insert(Funnel.templates[0])
      for id in 1...RandomCustomers.count {
        try RandomCustomers.sell(to: id, funnel, transaction, &random)
        try RandomCustomers.fill(id, transaction, &random)
        var ticket = TicketDraft()
        ticket.createdAt = Int64(random.next() % 1_000_000)
        _ = try transaction.openTicket(ticket, of: id)
        try RandomCustomers.link(id, transaction, segments, alert, &random)
      }
    }
  }

  private static func fill(
    _ id: Int64, _ transaction: WriteTransaction, _ random: inout SplitMix64
  ) throws {
    func draw(_ bound: UInt64) -> Int { Int(random.next() % bound) }
    let texts: [(column: String, value: SQLValue)] = ["given_name", "birthday", "gender", "owner"].compactMap
    {
      draw(2) == 0 ? nil : ($0, .text("2000-01-0\(draw(3) + 1)"))
    }
    try transaction.update(
      "customer", id: id,
      texts + [
        ("created_at", .integer(Int64(draw(1000)))), ("updated_at", .integer(Int64(draw(1000)))),
        ("custom", draw(2) == 0 ? .null : .text("{\"tier\":\"t\(draw(3))\"}")),
        ("kind", .text(draw(4) == 0 ? "company" : "person")),
      ])
    for position in 2...(2 + draw(3)) {
      try transaction.insertEmail(
        EmailAddress(parsing: "Shared\(draw(5))@Example.org"), of: id, position: position)
      try transaction.insertPhone(
        PhoneNumber("+4930123456\(draw(4))", defaultRegion: nil), of: id, position: position - 1)
      try transaction.insertAddress(
        PostalAddress(city: draw(2) == 0 ? nil : "Berlin", country: draw(3) == 0 ? "FR" : "DE"), of: id,
        position: position - 1)
    }
    for tag in 0..<4 where draw(2) == 0 { try transaction.insertTag("t\(tag)", of: id) }
    try transaction.insertExternal(ExternalID(source: "shop", key: "\(id)"), of: id)
    try transaction.insertNote("note \(draw(3))", of: id)
  }

  private static func sell(
    to id: Int64, _ funnel: Int64, _ transaction: WriteTransaction, _ random: inout SplitMix64
  ) throws {
    let funnels = try Funnel.all(in: transaction.database)
    guard let funnel = funnels.first(where: { $0.id == funnel }), random.next() % 3 > 0 else { return }
    var state = DealState(stage: funnel.openStages[Int(random.next() % 4)].id)
    (state.amountMinor, state.currency) = (Int64(random.next() % 1000), Currency(stored: "EUR"))
    let deal = try transaction.insertDeal(
      DealDraft(), of: id, in: funnel, createdAt: 5, events: [DealEvent(at: 5, state)])
    for contact in 1...count where random.next() % 4 == 0 {
      try transaction.insertDealContact(contact, role: "r\(random.next() % 2)", of: deal)
    }
  }

  private static func link(
    _ id: Int64, _ transaction: WriteTransaction, _ segments: [Int64], _ alert: Int64,
    _ random: inout SplitMix64
  ) throws {
    func draw(_ bound: UInt64) -> Int64 { Int64(random.next() % bound) }
    for segment in segments where draw(2) == 0 {
      try transaction.insert(
        into: "segment_override",
        [
          .integer(segment), .integer(id), .text(draw(2) == 0 ? "pin" : "exclude"), .null,
          .integer(draw(100)),
        ])
    }
    if draw(2) == 0 {
      try transaction.insert(into: "alert_state", [.integer(alert), .integer(id), .integer(draw(100))])
    }
    try transaction.insert(
      into: "alert_event",
      [
        .integer(alert), .integer(id), .text("2026-0\(draw(2) + 1)"), .integer(draw(100)), .text("warning"),
        .null,
      ])
    if draw(2) == 0 {
      try transaction.insert(
        into: "lifecycle_override", [.integer(id), .text("lost"), .text("moved"), .integer(draw(100))])
    }
    for _ in 0...draw(3) {
      try transaction.insert(
        into: "interaction",
        [.integer(id), .null, .null, .integer(draw(100)), .text("call")]
          + Array(repeating: SQLValue.null, count: 8))
    }
    if draw(3) == 0 {
      try transaction.update("customer", id: id, [("company_id", .integer(draw(9) + 1))])
    }
  }
}
