import GRDB

/// In which currencies a report counts: all in one where that can be done, else each for itself.
struct CurrencyPlan: Sendable {
  /// The rates by which everything becomes one currency; `nil` where each is counted for itself.
  let rates: CurrencyRates?
  /// What a person has to know about the choice.
  let note: String?
  /// The currencies in use, by code, with the first instant of each.
  let used: [(currency: Currency, first: Int64)]
  /// The last counted order of a known customer.
  let last: Int64

  /// - Parameter nobodys: whether orders without a customer count, too.
  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ database: Database, scope: ReportScope, nobodys: Bool = false) throws {
    var used: [Currency: Int64] = [:]
    var last = Int64.min
    for row in try Row.fetchAll(database, sql: ReportSQL.currencies) {
      last = max(last, row[2])
      if (row[1] as Int64) < scope.end { used[Currency(stored: row[0])] = row[1] }
    }
    if nobodys {
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
      let names = self.used.map(\.currency.code).joined(separator: ", ")
      note =
        used.count < 2
        ? nil
        : "several currencies (\(names)): each is counted for itself; crm config set base-currency brings them together"
      return
    }
    let rates = try CurrencyRates(into: base, database)
    let missing = self.used.filter {
      rates.rate(of: $0.currency, day: scope.zone.day(at: max($0.first, scope.from))) == nil
    }
    self.rates = missing.isEmpty ? rates : nil
    let names = missing.map(\.currency.code).joined(separator: ", ")
    note =
      missing.isEmpty
      ? nil
      : "no rate of \(names) into \(base) on the day of the first order: each currency is counted for itself"
  }

  /// The plan without rates, after an order was met that has none.
  init(separating plan: CurrencyPlan, lacking currency: Currency) {
    rates = nil
    used = plan.used
    last = plan.last
    note = "no rate of \(currency) on the day of an order: each currency is counted for itself"
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

/// An order in a currency that has no rate on its day.
struct MissingRate: Error {
  let currency: Currency
}
