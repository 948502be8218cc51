import GRDB
import Tabular

@testable import CRMKit
@testable import CRMStore

/// Customers with all that rules can ask of them, unknown values and traps among it; the same for the same seed.
struct RandomShop {
  /// 2026-01-15T09:00:00Z
  static let now: Int64 = 1_768_467_600
  static let customers: Int64 = 40
  var draw: SplitMix64

  init(seed: UInt64) { draw = SplitMix64(seed: seed) }

  mutating func fill(_ store: Store) throws {
    for (name, type) in RandomShop.fields {
      _ = try store.declare(
        FieldDeclaration(name: name, type: type, choices: type == .enum ? ["gold", "silver"] : []))
    }
    _ = try store.set(.baseCurrency, to: "EUR")
    _ = try store.write { transaction in
      for (currency, rate) in [("USD", Int64(923_456_789)), ("JPY", 6_123_400), ("KWD", 2_987_654_321)] {
        for day in ["2024-01-01", "2025-06-01", "2025-12-20"] {
          try transaction.insert(
            into: "rate",
            [.text(currency), .text("EUR"), .text(day), .integer(rate + draw.number(0...999_999))])
        }
      }
      for (sku, category) in [("A1", "toys"), ("B2", "Tools")] {
        try transaction.insert(
          into: "product",
          [.text(sku), .text(sku), .text(category), .null, .null, .integer(0), .integer(0)])
      }
      for (name, rule) in RandomShop.segments {
        try transaction.insert(
          into: "segment", [.text(name), .text(rule), .null, .integer(0), .integer(0)])
      }
      for _ in 0..<RandomShop.customers { try addCustomer(transaction) }
    }
  }

  static let fields: [(String, CustomFieldType)] = [
    ("tier", .enum), ("score", .integer), ("limit", .decimal), ("active", .boolean), ("renewal", .date),
    ("seen", .instant), ("topics", .list), ("last_order", .text),
  ]

  static let segments = [
    ("good", "orders.net(365d) > 100 or tag:vip"), ("better", "segment:good and country in (DE, AT)"),
    ("odd", "owner = grace"),
  ]

  private mutating func addCustomer(_ transaction: WriteTransaction) throws {
    let created = RandomShop.now - draw.number(-5...900) * 43_200
    let id = try transaction.insert(
      into: "customer",
      [
        .text(draw.one(of: ["person", "company"])), .text(draw.one(of: RandomShop.names)),
        maybe(RandomShop.names),
        maybe(RandomShop.names), maybe(["ACME", ""]), .null, birthday(), maybe(["f", "m"]),
        maybe(["de", "is"]),
        maybe(["mail", "Phone"]), maybe(["grace", "Linus", ""]), maybe(["shop"]), custom(), .integer(created),
        .integer(created),
      ])
    for position in 0..<draw.number(0...2) {
      try transaction.insert(
        into: "customer_address",
        [
          .integer(id), .integer(position + 1), .null, .null, maybe(["Wien", "Köln"]), .null,
          maybe(["01067", "1010"]),
          maybe(["DE", "at", "FR"]),
        ])
      try transaction.insert(
        into: "customer_email",
        [.integer(id), .integer(position + 1), .text("A\(id)@x.org"), .text("a\(id).\(position)@x.org")])
    }
    for tag in ["vip", "staff", "Ärzte", "50%_off"] where draw.happens(30) {
      try transaction.insert(into: "customer_tag", [.integer(id), .text(tag)])
    }
    if draw.happens(30) {
      try transaction.insert(
        into: "customer_note",
        [.integer(id), .integer(created), .text("me"), .text(draw.one(of: ["Ada", "zoë"]))])
    }
    if draw.happens(20) {
      try transaction.insert(
        into: "segment_override",
        [
          .integer(draw.number(1...3)), .integer(id), .text(draw.one(of: ["pin", "exclude"])), .null,
          .integer(0),
        ])
    }
    for _ in 0..<draw.number(0...6) { try addOrder(of: id, transaction) }
    for _ in 0..<draw.number(0...4) { try addInteraction(of: id, transaction) }
  }

  /// Some texts that patterns and folding must tell apart.
  static let names = [
    "Ada", "ADA LOVELACE", "a_a", "a%a", "\\back", "Zoë", "ÄRZTE", "O'Neil \"x\"", "東京", "",
  ]

  mutating func maybe(_ texts: [String]) -> SQLValue {
    draw.happens(25) ? .null : .text(draw.one(of: texts))
  }

  private mutating func birthday() -> SQLValue {
    let day = draw.one(of: ["01-15", "01-16", "01-22", "02-28", "02-29", "03-01", "12-31", "01-01"])
    return draw.happens(20) ? .null : .text(draw.happens(30) ? "--\(day)" : "1984-\(day)")
  }

  private mutating func custom() -> SQLValue {
    var values: [CustomValue] = []
    func add(_ name: String, _ value: JSONValue) { values.append(CustomValue(name: name, value: value)) }
    if draw.happens(70) { add("tier", .string(draw.one(of: ["gold", "silver", "Gold"]))) }
    if draw.happens(70) { add("score", .integer(draw.number(-5...5))) }
    if draw.happens(70) {
      add(
        "limit",
        .number(draw.one(of: ["0.5", "-0.5", "12.3456789", "100", "-3", "9999999999999", "0.000001"])))
    }
    if draw.happens(70) { add("active", .boolean(draw.happens(50))) }
    if draw.happens(70) { add("renewal", .string(draw.one(of: ["2026-01-15", "2026-01-20", "2025-11-03"]))) }
    if draw.happens(70) { add("seen", .string(Instant(seconds: moment()).description)) }
    if draw.happens(70) { add("topics", .strings(draw.one(of: [["a", "B"], [], ["c d"]]))) }
    if draw.happens(50) { add("last_order", .string("x")) }
    return CustomFields.stored(values)
  }

  /// A second near a boundary of days, or anywhere in two years; some are later than now.
  private mutating func moment() -> Int64 {
    let day = (RandomShop.now / 86_400 - draw.number(-3...700)) * 86_400
    return draw.happens(50) ? day + draw.one(of: [-1, 0, 1, 3600]) : day + draw.number(0...86_399)
  }

  /// Orders of nobody known, and products whose prices and categories may be unknown.
  mutating func addRecords(_ store: Store) throws {
    _ = try store.write { transaction in
      for _ in 0..<12 { try addOrder(of: nil, transaction) }
      for number in 0..<20 {
        let created = RandomShop.now - draw.number(-5...900) * 43_200
        try transaction.insert(
          into: "product",
          [
            .text("P\(number)"), .text(draw.one(of: RandomShop.names)), maybe(["toys", "Tools", ""]),
            draw.happens(30) ? .null : .integer(draw.number(0...300_000)), maybe(["EUR", "usd"]),
            .integer(created), .integer(created + draw.number(0...9) * 86_400),
          ])
      }
    }
  }

  private mutating func addOrder(of customer: Int64?, _ transaction: WriteTransaction) throws {
    let at = moment()
    let status = draw.one(of: ["paid", "paid", "paid", "pending", "refunded", "cancelled", "voided"])
    let isCancelled = status == "cancelled" || status == "voided"
    let total = draw.number(-5000...30_000)
    let refunds = draw.happens(30) ? [draw.number(1...2000), draw.number(1...2000)] : []
    let id = try transaction.insert(
      into: "order",
      [
        .optional(customer), .null, .null, .integer(at), .text(status),
        .text(draw.one(of: ["EUR", "EUR", "USD", "JPY", "KWD"])), .integer(total),
        .integer(refunds.reduce(0, +) + draw.number(0...1) * 100),
        isCancelled && draw.happens(70) ? .integer(at + draw.number(0...200) * 86_400) : .null,
        maybe(["web", "Store"]), maybe(["spring"]), maybe(["grace"]), maybe(["DE", "fr"]), .null, .null,
      ])
    for amount in refunds {
      try transaction.insert(
        into: "order_refund",
        [.integer(id), .integer(at + draw.number(0...200) * 86_400), .integer(amount), .null])
    }
    for position in 0..<draw.number(0...2) {
      try transaction.insert(
        into: "order_line",
        [
          .integer(id), .integer(position + 1), maybe(["A1", "b2", "C3"]), maybe(["Ball"]), .integer(1000),
          .integer(1), .integer(0), .integer(1),
        ])
    }
  }

  private mutating func addInteraction(of customer: Int64, _ transaction: WriteTransaction) throws {
    try transaction.insert(
      into: "interaction",
      [
        .integer(customer), .null, .null, .integer(moment()), .text(draw.one(of: ["call", "email", "chat"])),
        draw.happens(50) ? .null : .text(draw.one(of: ["in", "out"])), maybe(["Email", "app"]),
        draw.happens(50) ? .null : .integer(draw.number(0...600)), maybe(["won"]), .null, .null,
        maybe(["me"]), .null,
      ])
  }
}
