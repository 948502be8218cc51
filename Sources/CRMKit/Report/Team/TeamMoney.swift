/// In which currency amounts of deals are counted: all in the base where that can be done, else each for itself.
struct TeamMoney {
  /// `nil` where each currency is counted for itself.
  let rates: CurrencyRates?
  /// What a person has to know about the choice.
  let note: String?

  /// - Throws: ``StoreError/badSetting(key:value:)``.
  init(_ database: Database) throws {
    let used = try String.fetchAll(database, sql: ReportSQL.dealCurrencies)
    guard let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) else {
      rates = nil
      note =
        used.count < 2
        ? nil
        : "several currencies (\(used.joined(separator: ", "))): each is counted for itself; "
          + "crm config set base-currency EUR brings them together"
      return
    }
    guard let base = try? Currency(parsing: code) else {
      throw StoreError.badSetting(key: Setting.Key.baseCurrency.rawValue, value: code)
    }
    rates = try CurrencyRates(into: base, database)
    note = nil
  }

  /// Each currency for itself, after an amount was met that has no rate.
  init(lacking rate: MissingRate) {
    rates = nil
    note = "no rate of \(rate) into \(rate.base): each currency is counted for itself; \(rate.hint)"
  }

  /// - Throws: ``MissingRate``.
  func counted(_ minor: Int64, of currency: Currency, day: Int64) throws -> (minor: Int64, currency: Currency)
  {
    guard let rates else { return (minor, currency) }
    guard let amount = rates.converted(minor, of: currency, day: day) else {
      throw MissingRate(currency: currency, base: rates.base, day: day)
    }
    return (amount, rates.base)
  }
}
