import Tabular

/// A target, and how far it is reached.
package struct TargetProgress: Sendable {
  package let target: Target
  /// In the units of the target.
  package var actual: Int64 = 0
  /// Which part of the period is over, 0 to 1.
  package let pace: Double

  package var attainment: Double { Double(actual) / Double(target.value) }
}

extension TargetProgress: Tabulated {
  package static let columns = [
    Column("id", .integer, shown: false, help: "number of the target"),
    Column("owner", help: "owner"),
    Column("metric", help: TargetMetric.allCases.map(\.rawValue).joined(separator: ", ")),
    Column("period", help: "the year, quarter or month it is for"),
    Column("target", .decimal, help: "value to be reached"),
    Column("actual", .decimal, help: "reached by --as-of"),
    Column("attainment", .decimal, help: "actual ÷ target"),
    Column("pace", .decimal, help: "which part of the period's days is over"),
    Column("currency", help: "currency of an amount"),
  ]

  package var cells: [Cell] {
    func amount(_ value: Int64) -> Cell {
      .decimal(decimalLiteral(value, digits: target.currency?.digits ?? 0))
    }
    return [
      .integer(target.id), .text(target.owner), .text(target.metric.rawValue),
      .text(target.period.description),
      amount(target.value), amount(actual), .ratio(attainment), .ratio(pace),
      .optional(target.currency?.code),
    ]
  }
}

/// How far targets are reached.
package struct TargetReport {
  /// By period, owner and metric.
  package var rows: [TargetProgress]
  /// Won deals whose amount has no rate into the currency of the target.
  package var uncounted = 0

  package var note: String? {
    guard uncounted > 0 else { return nil }
    return (uncounted == 1 ? "1 won deal has" : "\(uncounted) won deals have")
      + " no rate into the currency of a target, which leaves it out"
  }
}

extension Store {
  /// How far targets are reached by the end of the scope.
  ///
  /// - Complexity: a pass over the ledger of deals, and one over the interactions of the periods.
  package func targetProgress(_ filter: TargetFilter, _ scope: ReportScope) throws -> TargetReport {
    try read { database in
      let targets = try Row.fetchAll(database, sql: ReportSQL.targets).compactMap(Target.init).filter(
        filter.holds)
      var fold = try TargetFold(targets, database, connection, scope)
      return try fold.report(context.interruption)
    }
  }
}

extension TargetFilter {
  fileprivate func holds(_ target: Target) -> Bool {
    (owner == nil || owner == target.owner) && (metric == nil || metric == target.metric)
      && (period == nil || period == target.period)
  }
}

/// Adds up what owners with a target did.
private struct TargetFold {
  private let database: Database
  private let connection: OpaquePointer
  private let scope: ReportScope
  private var rows: [TargetProgress]
  /// The places of an owner's targets.
  private let places: [String: [Int]]
  private let rates: [Currency: CurrencyRates]
  private var uncounted = 0
  private var amounts = SummedAmounts()

  init(_ targets: [Target], _ database: Database, _ connection: OpaquePointer, _ scope: ReportScope) throws {
    self.database = database
    self.connection = connection
    self.scope = scope
    let sorted = targets.sorted {
      ($0.period.firstDay, $0.period.endDay, $0.owner, $0.metric.rawValue) < (
        $1.period.firstDay, $1.period.endDay, $1.owner, $1.metric.rawValue
      )
    }
    rows = sorted.map { TargetProgress(target: $0, pace: $0.period.pace(endOfDay: scope.asOf.day)) }
    places = Dictionary(grouping: rows.indices) { sorted[$0].owner }
    let currencies = Set(targets.compactMap(\.currency))
    rates = try Dictionary(
      uniqueKeysWithValues: currencies.map { ($0, try CurrencyRates(into: $0, database)) })
  }

  mutating func report(_ interruption: Interruption) throws -> TargetReport {
    guard !rows.isEmpty else { return TargetReport(rows: []) }
    var deals = try TeamDealScan(database, connection, scope, interruption)
    while let deal = try deals.next() { try add(deal) }
    try addInteractions(interruption)
    return TargetReport(rows: rows, uncounted: uncounted)
  }

  private mutating func add(_ deal: TeamDeal) throws {
    let began = scope.zone.day(at: deal.began)
    let entered = scope.zone.day(at: deal.entered)
    for place in deal.owner.flatMap({ places[$0] }) ?? [] {
      let target = rows[place].target
      switch target.metric {
      case .newDeals: if target.period.contains(began) { rows[place].actual += 1 }
      case .wonDeals: if deal.kind == .won, target.period.contains(entered) { rows[place].actual += 1 }
      case .wonValue:
        guard deal.kind == .won, target.period.contains(entered), let amount = deal.amount,
          let own = deal.currency,
          let currency = target.currency
        else { continue }
        if let counted = rates[currency]?.converted(amount, of: own, day: entered) {
          rows[place].actual += try amounts.counting(counted)
        } else {
          uncounted += 1
        }
      case .interactions, .calls: continue
      }
    }
  }

  private mutating func addInteractions(_ interruption: Interruption) throws {
    let own = rows.map(\.target).filter { $0.metric == .interactions || $0.metric == .calls }
    guard let first = own.map(\.period.firstDay).min(), let end = own.map(\.period.endDay).max() else {
      return
    }
    let members = try scope.population.members(connection)
    let statement = try RawStatement(connection, ReportSQL.interactionsOfActors)
    let until = min(scope.zone.start(ofDay: end), scope.asOf.end)
    try statement.bind([.integer(scope.zone.start(ofDay: first)), .integer(until)])
    while try statement.step() {
      try interruption.check()
      if let members, statement.isNull(at: 1) || !members.contains(statement.integer(at: 1)) { continue }
      let day = scope.zone.day(at: statement.integer(at: 2))
      for place in places[statement.text(at: 0)] ?? [] where rows[place].target.period.contains(day) {
        let metric = rows[place].target.metric
        let counts = metric == .interactions || metric == .calls && statement.equals("call", at: 3)
        if counts { rows[place].actual += 1 }
      }
    }
  }
}

extension TargetPeriod {
  fileprivate func contains(_ day: Int64) -> Bool { firstDay <= day && day < endDay }
}
