import GRDB
import Tabular

@testable import CRMKit
@testable import CRMStore

extension RandomShop {
  /// Deals, of nobody known among them, with columns that were kept: numbers, what looks like one, and other texts.
  mutating func addDeals(_ store: Store) throws {
    _ = try store.addFunnel(.b2b)
    let stages = try store.funnel("b2b").stages
    _ = try store.write { transaction in
      for number in 0..<40 {
        let created = RandomShop.now - draw.number(-5...900) * 43_200
        let stage = draw.one(of: stages)
        let id = try transaction.insert(
          into: "deal",
          [
            draw.happens(20) ? .null : .integer(draw.number(1...RandomShop.customers)), .null,
            .text(String(number)), maybe(RandomShop.names), .integer(1), .integer(stage.id),
            .integer(created), draw.happens(30) ? .null : .integer(draw.number(-100...90_000)),
            .text(draw.one(of: ["EUR", "EUR", "USD", "JPY", "KWD"])),
            draw.happens(60) ? .null : .integer(draw.number(0...10_000)), maybe(["2026-02-01"]),
            maybe(["grace"]), maybe(["web", "FR"]), maybe(["spring"]), .null, .integer(created),
            stage.kind == .open ? .null : .integer(created + draw.number(0...90) * 86_400), .null,
            kept(),
          ])
        for position in 0..<draw.number(0...2) {
          try transaction.insert(
            into: "deal_line",
            [
              .integer(id), .integer(position + 1), maybe(["A1", "b2", "C3"]), maybe(["Ball"]),
              .integer(1000), .integer(1), .integer(0), .integer(1),
            ])
        }
      }
    }
  }

  private mutating func kept() -> SQLValue {
    var values: [CustomValue] = []
    for name in ["visits", "answer"] where draw.happens(80) {
      let text = draw.one(of: [
        "5", "5.0", "-3", "12.3456789", "0700", "-0.5", "999999999999", "1234567890123", "yes", "true", "",
        ".5",
        "5.", "-", "--5", "5-3", "1.2.3", "1e3", "+5", " 5", "٥", "1,000", "Ada",
      ])
      let value = draw.one(of: [
        JSONValue.string(text), .string(text), .string(text), .string(text), .number("5.50"), .number("-7"),
        .boolean(true), .null, .array([.string("5")]),
      ])
      values.append(CustomValue(name: name, value: value))
    }
    return CustomFields.stored(values)
  }
}
