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
