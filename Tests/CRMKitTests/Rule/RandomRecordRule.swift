@testable import CRMKit
@testable import CRMStore

/// Rules about orders, deals or products whose types fit.
struct RandomRecordRule {
  let subject: RuleSubject
  var draw: SplitMix64

  init(_ subject: RuleSubject, seed: UInt64) {
    self.subject = subject
    draw = SplitMix64(seed: seed)
  }

  mutating func condition(depth: Int = 3) -> RuleNode {
    guard depth > 0, draw.happens(70) else { return clause() }
    switch draw.next() % 3 {
    case 0: return .every((0..<draw.number(2...3)).map { _ in condition(depth: depth - 1) })
    case 1: return .some((0..<draw.number(2...3)).map { _ in condition(depth: depth - 1) })
    default: return .not(condition(depth: depth - 1))
    }
  }

  private mutating func clause() -> RuleNode {
    switch subject {
    case .order: orderClause()
    case .deal: dealClause()
    default: productClause()
    }
  }

  private func word(_ name: String) -> RuleOperand { .word(name, .none) }

  // MARK: Orders

  private mutating func orderClause() -> RuleNode {
    switch draw.next() % 9 {
    case 0, 1: return .comparison(orderNumber(), comparison(), orderNumber())
    case 2:
      return .membership(word("status"), [word("paid"), word(draw.one(of: ["refunded", "cancelled"]))])
    case 3:
      return text(
        word(
          draw.one(of: [
            "channel", "campaign", "owner", "country", "currency", "customer.owner", "customer.name",
          ])))
    case 4:
      return text(word(draw.one(of: ["sku", "product", "category", "customer.tags", "customer.email"])))
    case 5:
      return time(word(draw.one(of: ["at", "cancelled_at", "customer.last_order", "customer.created_at"])))
    case 6:
      let label: RuleLabel = draw.happens(50) ? .tag : .segment
      return .label(
        label, draw.one(of: label == .tag ? ["vip", "Staff"] : ["good", "better", "odd"]), .none)
    case 7:
      return .empty(
        word(
          draw.one(of: [
            "country", "sku", "cancelled_at", "net", "customer.owner", "customer.tags", "customer_id",
          ])))
    default:
      return .comparison(
        word("at"), comparison(), word(draw.one(of: ["cancelled_at", "customer.created_at"])))
    }
  }

  private mutating func orderNumber(depth: Int = 1) -> RuleOperand {
    if depth > 0, draw.happens(30) {
      let sign = draw.one(of: [RuleArithmetic.plus, .minus, .times, .divided])
      return .arithmetic(orderNumber(depth: depth - 1), sign, orderNumber(depth: depth - 1))
    }
    switch draw.next() % 5 {
    case 0: return .number(draw.one(of: ["0", "1", "12.5", "100", "200.01"]), .none)
    case 1: return .negative(.number("2.5", .none), .none)
    case 2: return word(draw.one(of: ["id", "customer_id", "customer.orders.count", "customer.orders.net"]))
    case 3: return .call("customer.orders.count", .last(draw.one(of: ["90d", "1y"])), [], .none)
    default: return word(draw.one(of: ["total", "refunded", "net"]))
    }
  }

  // MARK: Deals

  private mutating func dealClause() -> RuleNode {
    let kept = word(draw.one(of: ["custom.visits", "custom.answer"]))
    switch draw.next() % 10 {
    case 0, 1: return .comparison(dealNumber(), comparison(), dealNumber())
    case 2: return .comparison(kept, comparison(), dealNumber(depth: 0))
    case 3:
      return .membership(kept, [keptNumber(), .text(draw.one(of: ["5", "yes", "true", ""]), .none)])
    case 4: return .between(kept, .negative(.number("3", .none), .none), keptNumber())
    case 5: return text(kept)
    case 6:
      return text(
        word(
          draw.one(of: [
            "stage", "funnel", "owner", "lead_source", "currency", "sku", "category", "customer.name",
          ])))
    case 7: return time(word(draw.one(of: ["created_at", "closed_at", "stage_at", "customer.last_order"])))
    case 8:
      return .empty(
        draw.happens(50)
          ? kept : word(draw.one(of: ["amount", "closed_at", "sku", "lost_reason", "customer.owner"])))
    default: return .membership(word("status"), [word("won"), word(draw.one(of: ["open", "lost"]))])
    }
  }

  /// A number whatever stands beside it.
  private mutating func keptNumber() -> RuleOperand {
    .number(draw.one(of: ["0", "5", "5.0", "12.345678", "700"]), .none)
  }

  private mutating func dealNumber(depth: Int = 1) -> RuleOperand {
    if depth > 0, draw.happens(30) {
      let sign = draw.one(of: [RuleArithmetic.plus, .minus, .times, .divided])
      return .arithmetic(dealNumber(depth: 0), sign, dealNumber(depth: 0))
    }
    switch draw.next() % 4 {
    case 0: return keptNumber()
    case 1:
      return .arithmetic(word(draw.one(of: ["custom.visits", "custom.answer"])), .times, .number("1", .none))
    case 2: return .call("customer.orders.count", .last("1y"), [], .none)
    default: return word(draw.one(of: ["amount", "amount", "probability", "id", "customer.orders.net"]))
    }
  }

  // MARK: Products

  private mutating func productClause() -> RuleNode {
    switch draw.next() % 5 {
    case 0, 1: return .comparison(productNumber(), comparison(), productNumber())
    case 2: return text(word(draw.one(of: ["sku", "name", "category", "currency"])))
    case 3: return time(word(draw.one(of: ["created_at", "updated_at"])))
    default: return .empty(word(draw.one(of: ["category", "price", "currency", "name"])))
    }
  }

  private mutating func productNumber() -> RuleOperand {
    switch draw.next() % 4 {
    case 0: .number(draw.one(of: ["0", "3", "9.99", "19.9900"]), .none)
    case 1:
      .arithmetic(
        word("price"), draw.one(of: [.times, .divided, .minus]), word(draw.one(of: ["id", "price"])))
    default: word(draw.one(of: ["price", "price", "id"]))
    }
  }

  // MARK: Both

  private mutating func comparison() -> RuleComparison { draw.one(of: RuleComparison.allCases) }

  private mutating func text(_ field: RuleOperand) -> RuleNode {
    let value = RuleOperand.text(
      draw.one(of: RandomShop.names + ["web", "a1", "TOOLS", "grace", "EUR", "fr"]), .none)
    switch draw.next() % 3 {
    case 0: return .comparison(field, draw.one(of: [.equal, .notEqual]), value)
    case 1: return .membership(field, [value, word("DE")])
    default:
      return .match(
        field, draw.one(of: [.contains, .starts, .ends, .like]),
        .text(draw.one(of: ["a", "*a*", "?_?", "%", "", "E*", "to"]), .none))
    }
  }

  private mutating func time(_ field: RuleOperand) -> RuleNode {
    switch draw.next() % 3 {
    case 0:
      return .near(field, isFuture: draw.happens(30), draw.one(of: ["1d", "30d", "1y", "2y"]), .none)
    case 1:
      return .comparison(
        field, comparison(), .offset(draw.one(of: ["0d", "60d", "1y"]), isPast: true, .none))
    default:
      return .comparison(
        field, comparison(), .date(draw.one(of: ["2026-01", "2025-Q4", "2025-06-01"]), .none))
    }
  }
}
