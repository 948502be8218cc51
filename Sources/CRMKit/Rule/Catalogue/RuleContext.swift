import Foundation

/// What a rule is read with: up to when it looks, which money it counts in, which fields and segments there are.
package struct RuleContext: Sendable {
  /// A saved rule that others can name.
  package struct Segment: Sendable, Hashable {
    package var id: Int64
    package var name: String
    package var rule: String

    package init(id: Int64, name: String, rule: String) {
      self.id = id
      self.name = name
      self.rule = rule
    }
  }

  package var asOf: AsOf
  /// As of when that is fitted which scores learn from the past.
  package var calibrated: AsOf
  /// What amounts are counted in; `nil` where several currencies have no base.
  package var money: RuleMoney?
  /// The currencies of the counted orders, for the error that asks for a base.
  package var currencies: [String] = []
  /// Currencies without any rate to the base.
  package var missingRates: [String] = []
  /// Declared fields of customers.
  package var customFields: [CustomField] = []
  package var segments: [Segment] = []
  /// Ids of customers that were merged, and who they are now.
  var aliases: [Int64: Int64] = [:]
  /// Whether refunds are known that came after the time looked at.
  var hasLaterRefunds = true
  /// Whether the sums that the store keeps are those of the time looked at.
  var sumsAreCurrent = false

  package init(asOf: AsOf) { (self.asOf, calibrated) = (asOf, asOf) }

  /// Takes amounts as if every currency had a rate: for rules that are read and not counted.
  mutating func assumeMoney() {
    money = RuleMoney(base: money?.base ?? Currency(stored: "XXX"))
    missingRates = []
  }

  /// The zone of ``asOf``, for reading dates.
  var timeZone: TimeZone { TimeZone(identifier: asOf.zone.name) ?? .gmt }
}

/// The currency that amounts are counted in, and how others come to it.
package struct RuleMoney: Sendable {
  /// What minor units of a currency are multiplied with to be minor units of the base.
  package struct Rate: Sendable, Hashable {
    let currency: String
    /// The first second it holds for; until that of the next one.
    let since: Int64
    let numerator: Int64
    let denominator: Int64
  }

  package var base: Currency
  /// By currency and time.
  package var rates: [Rate] = []

  package init(base: Currency, rates: [Rate] = []) {
    self.base = base
    self.rates = rates
  }
}

extension RuleMoney.Rate {
  /// - Parameter billionths: of `base` for one of `currency`.
  init(_ currency: Currency, since: Int64, billionths: Int64, base: Currency) {
    let places = currency.digits - base.digits + 9
    let common = RuleMoney.Rate.commonDivisor(billionths, powerOfTen(places))
    self.currency = currency.code
    self.since = since
    numerator = billionths / common
    denominator = powerOfTen(places) / common
  }

  private static func commonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }
}

/// 10 to a power of 0…18.
func powerOfTen(_ exponent: Int) -> Int64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
