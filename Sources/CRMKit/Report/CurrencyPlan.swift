/// In which currencies a report counts: all in one where that can be done, else each for itself.
struct CurrencyPlan: Sendable {
  /// The rates by which everything becomes one currency; `nil` where each is counted for itself.
  let rates: CurrencyRates?
  /// The rates for want of which everything is not one currency.
  let missing: [MissingRate]
  /// What a person has to know about the choice.
  let note: String?
  /// The currencies in use, by code, with the first instant of each.
  let used: [(currency: Currency, first: Int64)]
  /// The last counted order of a known customer.
  let last: Int64

  /// - Parameter includingUnassigned: whether orders without a customer count, too.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ database: Database, scope: ReportScope, includingUnassigned: Bool = false) throws {
    var used: [Currency: Int64] = [:]
    var last = Int64.min
    for row in try Row.fetchAll(database, sql: ReportSQL.currencies) {
      last = max(last, row[2])
      if (row[1] as Int64) < scope.end { used[Currency(stored: row[0])] = row[1] }
    }
    if includingUnassigned {
      let rows = try Row.fetchAll(database, sql: ReportSQL.currenciesOfNobody, arguments: [scope.end])
      for row in rows {
        let currency = Currency(stored: row[0])
        used[currency] = min(used[currency] ?? .max, row[1])
      }
    }
    self.used = used.map { (currency: $0.key, first: $0.value) }.sorted {
      $0.currency.code < $1.currency.code
    }
    self.last = last
    guard let base = try CurrencyPlan.base(database) else {
      rates = nil
      missing = []
      let names = self.used.map(\.currency.code).joined(separator: ", ")
      note =
        used.count < 2
        ? nil
        : "several currencies (\(names)): each is counted for itself, and who paid in several has several rows; "
          + "crm config set base-currency EUR brings them together"
      return
    }
    let rates = try CurrencyRates(into: base, database)
    missing = self.used.compactMap {
      let day = scope.zone.day(at: max($0.first, scope.from))
      return rates.rate(of: $0.currency, day: day) == nil
        ? MissingRate(currency: $0.currency, base: base, day: day) : nil
    }
    self.rates = missing.isEmpty ? rates : nil
    note = CurrencyPlan.note(missing)
  }

  /// The plan without rates, after an order was met that has none.
  init(separating plan: CurrencyPlan, lacking rate: MissingRate) {
    rates = nil
    used = plan.used
    last = plan.last
    missing = [rate]
    note = CurrencyPlan.note(missing)
  }

  private static func note(_ missing: [MissingRate]) -> String? {
    guard let first = missing.first else { return nil }
    let names = missing.map(\.description).joined(separator: ", ")
    return "no rate of \(names) into \(first.base): each currency is counted for itself; \(first.hint)"
  }

  private static func base(_ database: Database) throws -> Currency? {
    guard let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) else { return nil }
    do { return try Currency(parsing: code) } catch {
      throw StoreError.badSetting(key: Setting.Key.baseCurrency.rawValue, value: code)
    }
  }

  /// The currency that amounts of `currency` are counted in.
  func target(of currency: Currency) -> Currency { rates?.base ?? currency }

  /// The one currency of everything; `nil` with none or several.
  var only: Currency? { rates?.base ?? (used.count == 1 ? used.first?.currency : nil) }
}

/// What other currencies were worth in a base currency, day by day.
struct CurrencyRates: Sendable {
  /// A rate and the first day it holds for.
  private struct Step: Sendable {
    var day: Int64
    var rate: Int64
  }

  let base: Currency
  private let steps: [String: [Step]]

  init(into base: Currency, _ database: Database) throws {
    self.base = base
    var steps: [String: [Step]] = [:]
    let rows = try Row.fetchCursor(database, sql: ReportSQL.rates, arguments: [base.code])
    while let row = try rows.next() {
      guard let day = try? CalendarDay(parsing: row[1]) else { continue }
      steps[row[0], default: []].append(Step(day: day.daysSinceEpoch, rate: row[2]))
    }
    self.steps = steps
  }

  /// Billionths of the base for one of the currency, by the last rate on or before a day; `nil` where there is none yet.
  func rate(of currency: Currency, day: Int64) -> Int64? {
    if currency == base { return 1_000_000_000 }
    guard let steps = steps[currency.code], var best = steps.first, best.day <= day else { return nil }
    var (low, high) = (0, steps.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if steps[middle].day <= day { low = middle } else { high = middle }
    }
    best = steps[low]
    return best.rate
  }

  /// An amount in minor units of the base, rounded half to even.
  func converted(_ minor: Int64, of currency: Currency, day: Int64) -> Int64? {
    rate(of: currency, day: day).map {
      CurrencyRates.product(minor, rate: $0, digits: currency.digits, baseDigits: base.digits)
    }
  }

  /// minor × rate / 10⁹ between currencies of so many decimal places, exact up to the rounding.
  static func product(_ minor: Int64, rate: Int64, digits: Int, baseDigits: Int) -> Int64 {
    var divisor: Int64 = 1_000_000_000
    var factor: Int64 = 1
    for _ in 0..<max(0, digits - baseDigits) { divisor *= 10 }
    for _ in 0..<max(0, baseDigits - digits) { factor *= 10 }
    let product = minor.magnitude.multipliedFullWidth(by: UInt64(rate) * UInt64(factor))
    // An amount that does not fit 64 bits is not money of a shop; the largest that fits stands for it.
    guard product.high < UInt64(divisor) else { return minor < 0 ? .min : .max }
    let (quotient, remainder) = UInt64(divisor).dividingFullWidth(product)
    let twice = remainder * 2
    let isUp = twice > UInt64(divisor) || (twice == UInt64(divisor) && quotient % 2 == 1)
    let size = Int64(clamping: quotient + (isUp ? 1 : 0))
    return minor < 0 ? -size : size
  }
}

/// A currency that orders are in and that has no rate on the day of one of them.
package struct MissingRate: Error, Sendable, Equatable {
  package let currency: Currency
  package let base: Currency
  /// The day of the order, counted from 1970-01-01; rates hold from their day on.
  let day: Int64

  /// What brings the currencies together.
  package var hint: String {
    "crm rate add \(currency) RATE --base \(base) --day \(CalendarDay(daysSinceEpoch: day)) adds it"
  }
}

extension MissingRate: CustomStringConvertible {
  package var description: String { "\(currency) on \(CalendarDay(daysSinceEpoch: day))" }
}
