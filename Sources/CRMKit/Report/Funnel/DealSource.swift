/// What the reports of a funnel read from: its deals as of an instant, and how their currencies come together.
struct DealSource {
  let connection: OpaquePointer
  let database: Database
  let interruption: Interruption
  let scope: FunnelScope
  let table: StageTable
  let money: DealMoney
  /// Which deals it is about; `nil` for all of the funnel.
  let members: IDSet?
  /// Whether the ledger has nothing at or after the end of the report.
  let isCurrent: Bool

  init(_ database: Database, _ scope: FunnelScope, interruption: Interruption) throws {
    guard let connection = database.sqliteConnection else { preconditionFailure("the database is closed") }
    self.connection = connection
    self.database = database
    self.interruption = interruption
    self.scope = scope
    table = StageTable(
      scope.funnel,
      try StageRetirement.all(of: scope.funnel.id, asOf: scope.asOf.end, in: database))
    money = try DealMoney(database, funnel: scope.funnel.id)
    isCurrent =
      try Int64.fetchOne(database, sql: FunnelSQL.lastEvent) ?? .min < scope.asOf.end
    let areTermsCurrent =
      try Int64.fetchOne(database, sql: FunnelSQL.lastTerm) ?? .min < scope.asOf.end
    members = try DealSource.members(scope, isCurrent: isCurrent && areTermsCurrent, connection)
  }

  private init(_ source: DealSource, money: DealMoney) {
    connection = source.connection
    database = source.database
    interruption = source.interruption
    scope = source.scope
    table = source.table
    self.money = money
    members = source.members
    isCurrent = source.isCurrent
  }

  /// Runs `body`; where it meets a deal without a rate, once more with every currency for itself.
  func counting<Result>(_ body: (DealSource) throws -> Result) throws -> Result {
    do { return try body(self) } catch let missing as MissingRate {
      return try body(DealSource(self, money: DealMoney(separating: money, lacking: missing)))
    }
  }

  /// The deals that the scope asks for, by what they were at the end of the report.
  ///
  /// - Parameter isCurrent: whether they still are.
  private static func members(
    _ scope: FunnelScope, isCurrent: Bool, _ connection: OpaquePointer
  ) throws -> IDSet? {
    let customers = scope.population
    guard scope.rule != nil || customers.sql != nil else { return nil }
    var conditions: [String] = []
    var values: [SQLValue] = []
    if let condition = scope.rule?.condition(alias: "d") {
      conditions.append("(\(condition.sql))")
      values += condition.values
    }
    if let sql = customers.sql {
      conditions.append("d.customer_id IN (SELECT c.id FROM customer c WHERE \(sql))")
      values += customers.values
    }
    let condition = conditions.joined(separator: " AND ")
    let sql = isCurrent ? FunnelSQL.members(condition) : FunnelSQL.members(before: condition)
    let statement = try RawStatement(connection, sql)
    try statement.bind((isCurrent ? [] : [.integer(scope.asOf.end)]) + values)
    var members = IDSet()
    while try statement.step() { members.insert(statement.integer(at: 0)) }
    return members
  }
}

extension Store {
  /// Reads a report of a funnel.
  func report<Report>(_ scope: FunnelScope, _ body: (DealSource) throws -> Report) throws -> Report {
    if let rule = scope.rule { try prepare(rule) }
    return try translating {
      try read { try DealSource($0, scope, interruption: context.interruption).counting(body) }
    }
  }
}

/// What every report of a funnel is asked: which funnel, up to when, and which of its deals.
package struct FunnelScope: Sendable {
  /// With its stages as of ``asOf``.
  package var funnel: Funnel
  package var asOf: AsOf
  /// The first instant that counts, Unix seconds; `nil` from the beginning on.
  package var since: Int64?
  /// The first instant that no longer counts, where that is before the end of ``asOf``.
  package var until: Int64?
  /// Only deals for which it holds.
  package var rule: Rule?
  /// Only deals of these customers.
  package var population = ReportPopulation.everybody

  package init(funnel: Funnel, asOf: AsOf) {
    self.funnel = funnel
    self.asOf = asOf
  }

  /// The number of the month of a day, for the bounds of a forecast.
  package static func month(ofDay day: Int64) -> Int64 { ReportPeriod.month.index(ofDay: day) }

  var from: Int64 { since ?? .min }
  var end: Int64 { min(until ?? .max, asOf.end) }

  /// Whether an instant lies in the window of the report.
  func holds(_ at: Int64) -> Bool { at >= from && at < end }
}

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
