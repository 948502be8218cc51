@testable import CRMKit
@testable import CRMStore

/// Rules about customers whose types fit, with every kind of clause.
struct RandomRule {
  var draw: SplitMix64

  init(seed: UInt64) { draw = SplitMix64(seed: seed) }

  mutating func condition(depth: Int = 3) -> RuleNode {
    guard depth > 0, draw.happens(70) else { return clause() }
    switch draw.next() % 4 {
    case 0: return .every((0..<draw.number(2...3)).map { _ in condition(depth: depth - 1) })
    case 1: return .some((0..<draw.number(2...3)).map { _ in condition(depth: depth - 1) })
    case 2: return .not(condition(depth: depth - 1))
    default: return clause()
    }
  }

  private mutating func clause() -> RuleNode {
    switch draw.next() % 9 {
    case 0, 1: return .comparison(number(depth: 2), draw.one(of: RuleComparison.allCases), number(depth: 2))
    case 2: return textClause()
    case 3, 4: return timeClause()
    case 5: return listClause()
    case 6:
      let label: RuleLabel = draw.happens(50) ? .tag : .segment
      return .label(
        label, draw.one(of: label == .tag ? ["vip", "Staff", "50%_off"] : ["good", "better", "odd"]), .none)
    case 7:
      return .empty(
        word(
          draw.one(of: [
            "owner", "tags", "last_order", "limit", "active", "birthday", "orders.average", "note",
          ])))
    default:
      return draw.happens(50)
        ? .truth(word("active"))
        : .comparison(
          word("active"), draw.one(of: [.equal, .notEqual]), word(draw.one(of: ["true", "false"])))
    }
  }

  private func word(_ name: String) -> RuleOperand { .word(name, .none) }

  // MARK: Texts

  private mutating func textClause() -> RuleNode {
    let field = word(
      draw.one(of: ["name", "owner", "country", "city", "postal_code", "tier", "custom.last_order", "note"]))
    switch draw.next() % 4 {
    case 0: return .comparison(field, draw.one(of: RuleComparison.allCases), text())
    case 1: return .membership(field, (0..<draw.number(1...3)).map { _ in text() })
    case 2: return .between(field, text(), text())
    default: return .match(field, draw.one(of: [.contains, .starts, .ends, .like]), pattern())
    }
  }

  private mutating func text() -> RuleOperand {
    switch draw.next() % 4 {
    case 0: return .text(draw.one(of: RandomShop.names), .none)
    case 1: return word(draw.one(of: ["DE", "at", "GRACE", "gold", "is", "Köln"]))
    case 2: return .number(draw.one(of: ["01067", "1010"]), .none)
    default: return .text("", .none)
    }
  }

  private mutating func pattern() -> RuleOperand {
    .text(
      draw.one(of: ["a", "A*", "*a", "?_?", "%", "a%a", "\\", "Ä*", "ä", "*?京", "", "*", "**", "o'n*"]), .none
    )
  }

  private mutating func listClause() -> RuleNode {
    let field = word(draw.one(of: ["tags", "email", "topics"]))
    let value = RuleOperand.text(
      draw.one(of: ["VIP", "ärzte", "Ärzte", "b", "a1@X.org", "50%_off", "_"]), .none)
    switch draw.next() % 4 {
    case 0: return .match(field, .has, value)
    case 1: return .comparison(field, draw.one(of: [.equal, .notEqual]), value)
    case 2: return .membership(field, [value, word("vip")])
    default: return .match(field, draw.one(of: [.contains, .starts, .ends, .like]), pattern())
    }
  }

  // MARK: Times

  private mutating func timeClause() -> RuleNode {
    if draw.happens(25) {
      return .near(
        word(draw.one(of: ["birthday", "birthday", "renewal", "last_order", "seen", "created_at"])),
        isFuture: draw.happens(50), draw.one(of: ["1d", "7d", "30d", "45d", "2mo", "1y", "2y", "52w"]), .none)
    }
    if draw.happens(20) {
      return .comparison(
        word(draw.one(of: ["last_order", "first_order", "created_at"])),
        draw.one(of: RuleComparison.allCases),
        word(draw.one(of: ["last_interaction", "updated_at", "created_at"])))
    }
    let field =
      draw.happens(30)
      ? call(draw.one(of: ["orders.first", "orders.last", "interactions.last"]))
      : word(draw.one(of: ["last_order", "first_interaction", "created_at", "birthday", "renewal", "seen"]))
    switch draw.next() % 3 {
    case 0: return .membership(field, (0..<draw.number(1...3)).map { _ in date() })
    case 1: return .between(field, date(), date())
    default: return .comparison(field, draw.one(of: RuleComparison.allCases), date())
    }
  }

  private mutating func date() -> RuleOperand {
    switch draw.next() % 5 {
    case 0: .offset(draw.one(of: ["0d", "1d", "60d", "2w", "6mo", "1y"]), isPast: draw.happens(70), .none)
    case 1: word(draw.one(of: ["today", "yesterday", "now"]))
    case 2: .number("2025", .none)
    case 3: .date(draw.one(of: ["2026-01", "2025-Q4", "2026-01-15", "1984-02-29"]), .none)
    default: .date("2026-01-15T00:00:00Z", .none)
    }
  }

  // MARK: Numbers

  private mutating func number(depth: Int) -> RuleOperand {
    if depth > 0, draw.happens(30) {
      return .arithmetic(
        number(depth: depth - 1), draw.one(of: [.plus, .minus, .times]), number(depth: depth - 1))
    }
    switch draw.next() % 8 {
    case 0: return .number(draw.one(of: ["0", "1", "3", "100", "0.5", "12.345678", "007"]), .none)
    case 1: return .negative(.number("2.5", .none), .none)
    case 2: return word(draw.one(of: ["orders.count", "orders.net", "interactions.count", "orders.average"]))
    case 3: return word(draw.one(of: ["score", "limit", "custom.limit", "id"]))
    case 4: return .arithmetic(call("orders.net"), .divided, .number(draw.one(of: ["2", "0", "0.1"]), .none))
    default:
      return call(draw.one(of: ["orders.count", "orders.net", "orders.average", "interactions.count"]))
    }
  }

  private mutating func call(_ name: String) -> RuleOperand {
    let window: RuleWindow? =
      draw.happens(30)
      ? nil
      : draw.happens(50)
        ? .last(draw.one(of: ["1d", "90d", "6mo", "1y"])) : .between("1y", draw.one(of: ["0d", "90d"]))
    let conditions = (0..<draw.number(0...2)).map { _ in
      name.hasPrefix("orders") ? orderCondition() : interactionCondition()
    }
    return .call(name, window, conditions, .none)
  }

  private mutating func orderCondition() -> RuleNode {
    switch draw.next() % 6 {
    case 0: .comparison(word("channel"), draw.one(of: [.equal, .notEqual]), word("web"))
    case 1: .comparison(word(draw.one(of: ["total", "net", "refunded"])), .greater, .number("12.5", .none))
    case 2: .comparison(word("sku"), .equal, word("a1"))
    case 3: .comparison(word("status"), .notEqual, word("cancelled"))
    case 4: .some([.empty(word("country")), .comparison(word("category"), .equal, word("TOOLS"))])
    default: .not(.membership(word("currency"), [word("usd"), word("JPY")]))
    }
  }

  private mutating func interactionCondition() -> RuleNode {
    switch draw.next() % 3 {
    case 0: .comparison(word("channel"), .equal, word("email"))
    case 1: .not(.comparison(word("direction"), .equal, word("in")))
    default: .comparison(word("duration_seconds"), .less, .number("300", .none))
    }
  }
}
