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
