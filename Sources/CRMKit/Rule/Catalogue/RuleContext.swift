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

extension RuleContext {
  /// What the database says that a rule is read with.
  ///
  /// - Parameter text: the rule; the sums of every customer are read only where it, or a segment, may ask for amounts.
  init(for text: String, _ subject: RuleSubject, asOf: AsOf, in database: Database) throws {
    self.init(asOf: asOf)
    customFields = try CustomField.all(in: database)
    segments = try Row.fetchAll(database, sql: "SELECT id, name, rule FROM segment ORDER BY id").map {
      Segment(id: $0[0], name: $0[1], rule: $0[2])
    }
    let rules = reached(by: text)
    if rules.contains(where: \.namesIDs) { try readAliases(database) }
    if subject == .deal, text.contains("amount") { try readDeals(database) }
    guard subject == .order || rules.contains(where: { $0.contains("order") }) else { return }
    try readOrders(database)
  }

  /// The rule and those of the segments that it may be made of: what no name of theirs stands in asks for nothing of theirs.
  private func reached(by text: String) -> [String] {
    var rules = [text]
    var rest = segments
    var next = 0
    while next < rules.count {
      let rule = rules[next]
      next += 1
      guard rule.lowercased().contains("segment") else { continue }
      // A name that is not of letters alone may be written in other ways than it is.
      let named = rest.filter { rule.contains($0.name) || !$0.name.allSatisfy { $0.isLetter || $0 == "-" } }
      rest.removeAll(where: named.contains)
      rules += named.map(\.rule)
    }
    return rules
  }

  private mutating func readAliases(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT alias_id, customer_id FROM customer_alias")
    while let row = try rows.next() { aliases[row[0]] = row[1] }
  }

  private mutating func readDeals(_ database: Database) throws {
    currencies = try String.fetchAll(
      database, sql: "SELECT DISTINCT currency FROM deal WHERE currency IS NOT NULL ORDER BY currency")
    try readMoney(database)
  }

  private mutating func readOrders(_ database: Database) throws {
    func exists(_ condition: String) throws -> Bool {
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM \(condition) >= ?)", arguments: [asOf.end]) ?? true
    }
    hasLaterRefunds = try exists("order_refund WHERE at")
    // The sums hold every counted order; they are those of the time looked at where nothing happened to orders after it.
    sumsAreCurrent =
      try !hasLaterRefunds && !exists("\"order\" WHERE cancelled_at")
      && !exists("customer_order_sum WHERE last_at")
    let used = try String.fetchAll(
      database, sql: "SELECT DISTINCT currency FROM customer_order_sum ORDER BY currency")
    currencies = (currencies + used).uniqued().sorted()
    try readMoney(database)
  }

  private mutating func readMoney(_ database: Database) throws {
    guard let base = try base(database) else { return }
    let rates = try rates(to: base, database)
    missingRates = currencies.filter { currency in
      currency != base.code && !rates.contains { $0.currency == currency }
    }
    money = RuleMoney(base: base, rates: rates)
  }

  /// The base currency, else the only one there is.
  private func base(_ database: Database) throws -> Currency? {
    if let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) {
      return try Currency(parsing: code)
    }
    return currencies.count > 1 ? nil : Currency(stored: currencies.first ?? "XXX")
  }

  private func rates(to base: Currency, _ database: Database) throws -> [RuleMoney.Rate] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT currency, day, rate_e9 FROM fact_rate WHERE base = ? ORDER BY currency, day",
      arguments: [base.code])
    return try rows.map { row in
      let day = try CalendarDay(parsing: row[1])
      return RuleMoney.Rate(
        Currency(stored: row[0]), since: asOf.zone.start(ofDay: day.daysSinceEpoch), billionths: row[2],
        base: base)
    }
  }
}

extension String {
  /// Whether the word `id` stands in it.
  fileprivate var namesIDs: Bool { split { !$0.isLetter && $0 != "_" }.contains("id") }
}
