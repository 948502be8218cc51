/// What a report reads from: the facts as of its instant, its population, and how currencies come together.
struct ReportSource {
  let connection: OpaquePointer
  let interruption: Interruption
  let scope: ReportScope
  let plan: CurrencyPlan
  /// Whom it is about; `nil` for everybody.
  let members: IDSet?
  /// What was refunded after the instant, by order: it had not happened yet.
  let laterRefunds: [Int64: Int64]
  private let hasLaterCancellation: Bool

  /// - Parameter includingUnassigned: whether orders of which nobody knows the customer count, too.
  init(
    _ database: Database, _ scope: ReportScope, interruption: Interruption = .none,
    includingUnassigned: Bool = false
  ) throws {
    guard let connection = database.sqliteConnection else { preconditionFailure("the database is closed") }
    self.connection = connection
    self.interruption = interruption
    self.scope = scope
    members = try scope.population.members(connection)
    plan = try CurrencyPlan(database, scope: scope, includingUnassigned: includingUnassigned)
    let end: StatementArguments = [scope.asOf.end]
    let refunds = try Row.fetchAll(database, sql: ReportSQL.laterRefunds, arguments: end)
    laterRefunds = Dictionary(refunds.map { ($0[0] as Int64, $0[1] as Int64) }) { first, _ in first }
    hasLaterCancellation =
      try Row.fetchOne(database, sql: ReportSQL.hasLaterCancellation, arguments: end) != nil
  }

  private init(_ source: ReportSource, plan: CurrencyPlan) {
    connection = source.connection
    interruption = source.interruption
    scope = source.scope
    self.plan = plan
    members = source.members
    laterRefunds = source.laterRefunds
    hasLaterCancellation = source.hasLaterCancellation
  }

  /// The instant from which on a cancellation had not happened yet; `nil` where there is none such.
  var cancelledFrom: Int64? { hasLaterCancellation ? scope.asOf.end : nil }

  /// Whether the sums that the store keeps are those of the scope: nothing happened after it, and it leaves nothing out.
  var sumsHold: Bool { holdsEverything && laterRefunds.isEmpty }

  /// Whether every counted order of a known customer lies in the span.
  var holdsEverything: Bool {
    scope.since == nil && scope.until == nil && plan.last < scope.end && !hasLaterCancellation
  }

  /// Whether every order is in one currency, known beforehand, so that it need not be read.
  var soleCurrency: Currency? {
    plan.used.count == 1 && !hasLaterCancellation ? plan.used.first?.currency : nil
  }

  func isMember(_ customer: Int64) -> Bool { members?.contains(customer) ?? true }

  /// Runs `body`; where it meets an order without a rate, once more with every currency for itself.
  func counting<Result>(_ body: (ReportSource) throws -> Result) throws -> Result {
    do { return try body(self) } catch let missing as MissingRate {
      return try body(ReportSource(self, plan: CurrencyPlan(separating: plan, lacking: missing)))
    }
  }

  func statement(_ sql: String) throws -> RawStatement { try RawStatement(connection, sql) }

  /// What tells how much of a table is read; the share of it where the scope is all there is.
  func meter(_ unit: String, of table: String) -> ReadMeter {
    ReadMeter(interruption, unit, of: holdsEverything ? table : nil, connection)
  }

  /// An amount of an order in the currency it is counted in.
  /// - Throws: ``MissingRate``.
  func counted(_ minor: Int64, of currency: Currency, at: Int64) throws -> Int64 {
    guard let rates = plan.rates, rates.base != currency else { return minor }
    let day = scope.zone.day(at: at)
    guard let amount = rates.converted(minor, of: currency, day: day) else {
      throw MissingRate(currency: currency, base: rates.base, day: day)
    }
    return amount
  }
}

/// What every report is asked: up to when, whose orders, and which of them.
package struct ReportScope: Sendable {
  package var asOf: AsOf
  package var population: ReportPopulation
  /// The first instant that counts, Unix seconds; `nil` from the beginning on.
  package var since: Int64?
  /// The first instant that no longer counts, where that is before the end of `asOf`.
  package var until: Int64?

  package init(
    asOf: AsOf, population: ReportPopulation = .everybody, since: Int64? = nil, until: Int64? = nil
  ) {
    self.asOf = asOf
    self.population = population
    self.since = since
    self.until = until
  }

  var from: Int64 { since ?? .min }
  var end: Int64 { min(until ?? .max, asOf.end) }
  var zone: DayZone { asOf.zone }
}

extension ReportScope {
  /// The days that count, as `2025-10-01..2025-12-31`; an open end is left out, the day of ``asOf`` being the last.
  package var spanText: String {
    func day(_ at: Int64) -> String { CalendarDay(daysSinceEpoch: zone.day(at: at)).description }
    return "\(since.map(day) ?? "")..\(day(end - 1))"
  }
}

/// Whom a report is about: everybody, or the customers for whom a condition holds.
package struct ReportPopulation: Sendable {
  /// A condition on `c`, a row of `customer`; `nil` for everybody.
  let sql: String?
  let values: [SQLValue]

  package static let everybody = ReportPopulation(sql: nil, values: [])

  private init(sql: String?, values: [SQLValue]) {
    self.sql = sql
    self.values = values
  }

  /// - Parameter condition: SQL on `c`, a row of `customer`, with a mark for each value.
  package init(condition: String, values: [SQLValue]) { self.init(sql: condition, values: values) }

  /// Those who are in this population and for whom a further condition holds.
  package func narrowed(by condition: String, values more: [SQLValue]) -> ReportPopulation {
    ReportPopulation(sql: sql.map { "(\($0)) AND (\(condition))" } ?? condition, values: values + more)
  }

  /// - Returns: `nil` for everybody.
  func members(_ connection: OpaquePointer) throws -> IDSet? {
    guard let sql else { return nil }
    let statement = try RawStatement(connection, ReportSQL.members(sql))
    try statement.bind(values)
    var members = IDSet()
    while try statement.step() { members.insert(statement.integer(at: 0)) }
    return members
  }
}

extension Store {
  /// Whom a report is about.
  ///
  /// - Parameters:
  ///   - filter: a rule over customers.
  ///   - segment: the name of a segment.
  /// - Throws: ``RuleError``, ``RecordError/unknownName(noun:name:among:)`` for the segment.
  package func population(filter: String?, segment: String?, asOf: AsOf) throws -> ReportPopulation {
    if let segment { _ = try self.segment(segment) }
    var population = ReportPopulation.everybody
    let rules = [(filter, "filter"), (segment.map { "segment:" + $0.asRuleWord }, "segment")]
    for (text, source) in rules {
      guard let text else { continue }
      let rule = try rule(text, for: .customer, asOf: asOf, source: source)
      try prepare(rule)
      let condition = rule.condition(alias: "c")
      population = population.narrowed(by: condition.sql, values: condition.values)
    }
    return population
  }
}

extension String {
  /// The text as a rule writes it: in quotes unless it is a plain word.
  fileprivate var asRuleWord: String {
    let isPlain = utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    return isPlain && !isEmpty
      ? self : "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// How much of what there is a report has read, where somebody at a terminal wants to know.
struct ReadMeter {
  private let interruption: Interruption
  private let unit: String
  private let startedAt: Double
  /// How many rows there are; asked once, and only where a report takes longer than a second.
  private let count: () throws -> Int?
  private var total: Int?
  private var isCounted = false
  private var done = 0
  /// When to tell it again.
  private var next = ReadMeter.step
  private static let step = 1024

  /// - Parameters:
  ///   - unit: what is read, in the plural.
  ///   - table: where it stands; `nil` where only a part of it is read, so that no share is known.
  init(_ interruption: Interruption, _ unit: String, of table: String?, _ connection: OpaquePointer) {
    self.interruption = interruption
    self.unit = unit
    startedAt = interruption.isTold ? monotonicSeconds() : 0
    count = {
      guard let table else { return nil }
      let counter = try RawStatement(connection, "SELECT count(*) FROM \(table)")
      return try counter.step() ? Int(counter.integer(at: 0)) : nil
    }
  }

  mutating func add(_ rows: Int = 1) throws {
    done += rows
    if done >= next, interruption.isTold { try tell() }
  }

  private mutating func tell() throws {
    next = done + ReadMeter.step
    if !isCounted, monotonicSeconds() - startedAt > 1 {
      isCounted = true
      total = try count()
    }
    interruption.beat(Pulse.Step(done: done, total: total, unit: unit))
  }
}

/// Why a report cannot be made as asked.
package enum ReportError: Error, Sendable, Equatable {
  /// Bounds of scores that are none. Exit 64.
  case malformedCuts(String)
  /// A row of a table of segments that names none, or no scores 1…5. Exit 65.
  case malformedSegments(file: String, line: Int)
  /// A model of purchasing needs more customers. Exit 65.
  case tooFewCustomers(count: Int, needed: Int)
  /// Nobody of so many customers bought twice. Exit 65.
  case noRepeatPurchase(customers: Int)
  /// The report counts in one currency, and there are several; `nil` where no base currency is set. Exit 65.
  case severalCurrencies([String], missing: MissingRate?)
  /// A customer of whom nothing can be said, since no order is counted. Exit 4.
  case noOrders(customer: Int64)
}
