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
