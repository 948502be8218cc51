/// In which currencies the amounts of deals are counted: all in the base currency where every one has a rate, else each for
/// itself.
///
/// An amount is converted by the rate of the day on which its deal began: what a deal is worth does not move with the rates,
/// and the parts of a report add up.
struct DealMoney: Sendable {
  /// The currencies in use, by code.
  let used: [Currency]
  let rates: CurrencyRates?
  /// What a person has to know about the choice.
  let note: String?

  init(_ database: Database, funnel: Int64) throws {
    used = try String.fetchAll(database, sql: FunnelSQL.currencies, arguments: [funnel]).map(
      Currency.init(stored:))
    guard let code = try Setting.value(Setting.Key.baseCurrency.rawValue, in: database) else {
      rates = nil
      note =
        used.count < 2
        ? nil
        : "several currencies (\(used.map(\.code).joined(separator: ", "))): each is counted for itself; "
          + "crm config set base-currency EUR brings them together"
      return
    }
    let base = Currency(stored: code)
    rates = used.allSatisfy { $0 == base } ? nil : try CurrencyRates(into: base, database)
    note = nil
  }

  /// The same without rates, after a deal was met that has none.
  init(separating money: DealMoney, lacking rate: MissingRate) {
    used = money.used
    rates = nil
    note = "no rate of \(rate) into \(rate.base): each currency is counted for itself; \(rate.hint)"
  }

  /// The currency that deals without an amount count with; `nil` where there are several.
  var only: Currency? { rates?.base ?? (used.count == 1 ? used[0] : nil) }

  /// What amounts of a currency are counted in.
  func target(of currency: Currency?) -> Currency? { currency.map { rates?.base ?? $0 } ?? only }

  /// - Parameter day: that on which the deal began.
  /// - Throws: ``MissingRate``.
  func counted(_ minor: Int64, of currency: Currency, day: Int64) throws -> Int64 {
    guard let rates, rates.base != currency else { return minor }
    guard let amount = rates.converted(minor, of: currency, day: day) else {
      throw MissingRate(currency: currency, base: rates.base, day: day)
    }
    return amount
  }
}
