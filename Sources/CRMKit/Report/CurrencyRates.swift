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
