@testable import CRMKit
@testable import CRMStore

/// Any tree that the grammar can write, whether or not its names mean something.
struct RandomTree {
  var draw: SplitMix64

  init(seed: UInt64) { draw = SplitMix64(seed: seed) }

  mutating func node(depth: Int) -> RuleNode {
    let parts = depth > 0 ? 12 : 9
    switch draw.number(0...Int64(parts)) {
    case 0: return .comparison(operand(depth), draw.one(of: RuleComparison.allCases), value(depth))
    case 1: return .membership(operand(depth), (0..<draw.number(1...3)).map { _ in value(depth) })
    case 2: return .between(operand(depth), value(depth), value(depth))
    case 3, 4: return .match(operand(depth), draw.one(of: RuleMatch.allCases), value(depth))
    case 5: return .empty(operand(depth))
    case 6:
      return .near(
        operand(depth), isFuture: draw.happens(50), draw.one(of: ["7d", "2w", "1mo", "1y"]), .none)
    case 7, 8: return .label(draw.one(of: RuleLabel.allCases), text(), .none)
    case 9: return .truth(.word(draw.one(of: ["active", "custom.on"]), .none))
    case 10: return .not(node(depth: depth - 1))
    case 11: return .every((0..<draw.number(2...3)).map { _ in node(depth: depth - 1) })
    default: return .some((0..<draw.number(2...3)).map { _ in node(depth: depth - 1) })
    }
  }

  /// A value on the left of a test, where keywords cannot stand.
  private mutating func operand(_ depth: Int) -> RuleOperand {
    value(
      depth,
      words: ["owner", "orders.net", "custom.tier", "über", "last", "a-b", "x@y.z", "85123A", "next", "ago"])
  }

  private mutating func value(_ depth: Int) -> RuleOperand {
    value(depth, words: ["DE", "and", "or", "not", "in", "is", "between", "like", "true", "segment", "東京"])
  }

  private mutating func value(_ depth: Int, words: [String]) -> RuleOperand {
    switch draw.number(0...(depth > 0 ? 10 : 7)) {
    case 0, 1: .word(draw.one(of: words), .none)
    case 2: .text(text(), .none)
    case 3: .number(draw.one(of: ["0", "12.50", "007", "2026"]), .none)
    case 4: .date(draw.one(of: ["2026-01-15", "2026-01", "2026-Q1", "2026-01-15T09:00:00.5+01:00"]), .none)
    case 5: .duration(draw.one(of: ["90d", "1y"]), .none)
    case 6: .offset(draw.one(of: ["60d", "2mo"]), isPast: draw.happens(50), .none)
    case 7: .number("3", .none)
    case 8: .negative(value(depth - 1, words: words), .none)
    case 9:
      .arithmetic(
        value(depth - 1, words: words), draw.one(of: RuleArithmetic.allCases), value(depth - 1, words: words))
    default:
      .call(
        draw.one(of: ["orders.count", "f"]),
        draw.happens(30) ? nil : draw.happens(50) ? .last("90d") : .between("180d", "90d"),
        (0..<draw.number(0...2)).map { _ in node(depth: depth - 1) }, .none)
    }
  }

  private mutating func text() -> String {
    draw.one(of: [
      "vip", "two words", "quote \" and \\", "line\nbreak\ttab", "#1", "it's", "ä,b", "(x)", "a:b", "'",
    ])
  }
}
