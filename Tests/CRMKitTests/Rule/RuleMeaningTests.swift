import Foundation
import Testing

@testable import CRMKit
@testable import CRMStore

/// Days, windows, patterns and numbers at their boundaries.
@Suite struct RuleMeaningTests {
  @Test(arguments: [
    ("90d", "2025-10-18T00:00:00Z", "2026-01-15T09:00:01Z"),
    ("1d", "2026-01-15T00:00:00Z", "2026-01-15T09:00:01Z"),
    ("180d..90d", "2025-07-20T00:00:00Z", "2025-10-18T00:00:00Z"),
    ("1mo", "2025-12-16T00:00:00Z", "2026-01-15T09:00:01Z"),
    ("2w..1w", "2026-01-02T00:00:00Z", "2026-01-09T00:00:00Z"),
  ])
  func windowsAreWholeDaysUpToNow(_ window: String, _ from: String, _ to: String) throws {
    let aggregate = try aggregate("orders.count(\(window)) > 0")
    #expect(aggregate.from.map { Instant(seconds: $0).description } == from)
    #expect(Instant(seconds: aggregate.to).description == to)
  }

  @Test func windowsBeginWithDaysOfTheZone() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let asOf = try AsOf(parsing: "2026-03-29", now: Instant(seconds: RandomShop.now), in: zone)
    let aggregate = try aggregate("orders.count(1d) > 0", asOf)
    // The day on which the clocks go forward has 23 hours.
    #expect(aggregate.to - (aggregate.from ?? 0) == 23 * 3600)
    #expect(Instant(seconds: aggregate.from ?? 0).description == "2026-03-28T23:00:00Z")
  }

  /// 29 February falls on the 28th in years without it, and years turn.
  @Test(arguments: [
    ("2026-02-25", "7d", "02-25", "03-03"), ("2026-02-22", "7d", "02-22", "02-29"),
    ("2028-02-22", "7d", "02-22", "02-28"), ("2028-02-23", "7d", "02-23", "02-29"),
    ("2026-12-28", "7d", "12-28", "01-03"), ("2026-05-05", "2y", "01-01", "12-31"),
  ])
  func birthdaysComeRound(_ day: String, _ next: String, _ from: String, _ to: String) throws {
    let asOf = try AsOf(parsing: day, now: Instant(seconds: RandomShop.now), in: .gmt)
    guard
      case .clause(.anniversary(_, let first, let last), _) = try rule("birthday in next \(next)", asOf)
        .condition
    else {
      Issue.record("no anniversary")
      return
    }
    #expect(first == from)
    #expect(last == to)
  }

  @Test(arguments: [
    (RuleMatch.like, "a*c", "abbc", true), (.like, "a*c", "acb", false), (.like, "?", "é", true),
    (.like, "a**", "a", true), (.contains, "*", "a*b", true), (.contains, "*", "ab", false),
    (.starts, "AB", "abc", true), (.ends, "", "x", true), (.like, "*b*b", "abxb", true),
    (.like, "", "", true),
    (.contains, "É", "é", false),
  ])
  func patternsMatch(_ match: RuleMatch, _ pattern: String, _ text: String, _ isMatch: Bool) {
    #expect(RulePattern(match, pattern).matches(text.foldedForRules) == isMatch)
  }

  @Test(arguments: [
    (Int64.max, 1.0, false), (.max, 0x1p63, true), (.min, -0x1p63, false),
    (9_007_199_254_740_993, 0x1p53, false),
    (5, 5.5, true), (-5, -5.5, false),
  ])
  func integersAndFloatsCompareExactly(_ integer: Int64, _ real: Double, _ isLess: Bool) {
    #expect((RuleInteger.integer(integer) < .real(real)) == isLess)
    #expect((RuleInteger.real(real) > .integer(integer)) == isLess)
  }

  @Test(arguments: [
    ("EUR", "USD", 1_100_000_000, 1000, 1100), ("EUR", "JPY", 161_230_000_000, 1005, 1620),
    ("JPY", "EUR", 6_200_000, 1000, 620), ("EUR", "USD", 1_500_000_000, 1, 2),
    ("EUR", "USD", 500_000_000, 1, 0),
    ("EUR", "USD", 1_500_000_000, -1, -2), ("KWD", "EUR", 2_987_654_321, 12_345, 3688),
  ])
  func amountsAreRoundedHalfToEven(
    _ from: String, _ to: String, _ rate: Int64, _ minor: Int64, _ result: Int64
  ) throws {
    let (currency, base) = (try Currency(parsing: from), try Currency(parsing: to))
    var context = RuleContext(asOf: AsOf(through: Instant(seconds: 10), zone: .utc))
    context.money = RuleMoney(
      base: base, rates: [RuleMoney.Rate(currency, since: 0, billionths: rate, base: base)])
    var order = RuleFacts()
    order.values = ["currency": .text(from), "at": .integer(5)]
    #expect(RuleEvaluator(context: context).converted(minor, order) == result)
    #expect(
      CurrencyRates.product(minor, rate: rate, digits: currency.digits, baseDigits: base.digits) == result)
    order.values["at"] = .integer(-1)
    #expect(RuleEvaluator(context: context).converted(minor, order) == nil)
  }

  /// A column of a file is a text, and a number beside one.
  @Test(
    arguments: [
      ("custom.visits > 5", "10", true), ("custom.visits > 5", "4.999999", false),
      ("custom.visits > 5", "n/a", nil),
      ("custom.visits > 5", "1e3", nil), ("custom.visits > 5", "", nil), ("custom.visits = 5", "5.0", true),
      ("custom.visits != 5", "n/a", nil), ("custom.visits = '5'", "5.0", false),
      ("custom.visits > '5'", "10", false),
      ("custom.visits in (5, none)", "None", true), ("custom.visits in (5, none)", "05.00", true),
      ("custom.visits between -3 and 5", "-2.5", true), ("custom.visits * 2 >= 10.5", "5.25", true),
      ("5 < custom.visits", "5.01", true), ("id < custom.visits", "7", true),
      ("custom.visits = amount", "amount", true),
      ("custom.visits > 5", nil, nil),
    ] as [(String, String?, Bool?)])
  func keptColumnsAreNumbersBesideNumbers(_ text: String, _ value: String?, _ truth: Bool?) throws {
    let now = AsOf(through: Instant(seconds: RandomShop.now), zone: .utc)
    let rule = try Rule(parsing: text, for: .deal, context: RuleContext(asOf: now))
    var deal = RuleFacts()
    deal.values["id"] = .integer(1)
    deal.values["custom.visits"] = value.map(RuleValue.text)
    #expect(RuleEvaluator(context: rule.context).truth(rule.condition, deal) == truth)
  }

  private func rule(_ text: String, _ asOf: AsOf? = nil) throws -> Rule {
    let now = AsOf(through: Instant(seconds: RandomShop.now), zone: .utc)
    return try Rule(parsing: text, for: .customer, context: RuleContext(asOf: asOf ?? now))
  }

  private func aggregate(_ text: String, _ asOf: AsOf? = nil) throws -> RuleAggregate {
    guard case .clause(.numbers(.aggregate(let aggregate, _), _, _), _) = try rule(text, asOf).condition
    else {
      throw RuleError(.type, "no aggregate", at: .none)
    }
    return aggregate
  }
}
