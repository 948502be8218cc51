import Tabular

/// What a target aims at.
package enum TargetMetric: String, Sendable, CaseIterable {
  case wonValue = "won_value"
  case wonDeals = "won_deals"
  case newDeals = "new_deals"
  case interactions
  case calls

  package var help: String {
    switch self {
    case .wonValue: "revenue won: amounts of the deals won in the period"
    case .wonDeals: "number of deals won in the period"
    case .newDeals: "number of deals created in the period"
    case .interactions: "number of the owner's interactions in the period"
    case .calls: "number of the owner's calls in the period"
    }
  }
}

/// What an owner is to reach in a period.
package struct Target: Sendable, Equatable {
  package var id: Int64 = 0
  package var owner: String
  package var metric: TargetMetric
  package var period: TargetPeriod
  /// Minor units of ``currency``, or a number; more than 0.
  package var value: Int64
  /// That of money.
  package var currency: Currency?

  package init(
    _ owner: String, _ metric: TargetMetric, _ period: TargetPeriod, value: Int64, _ currency: Currency? = nil
  ) {
    self.owner = owner
    self.metric = metric
    self.period = period
    self.value = value
    self.currency = currency
  }

  /// Reads a value as a person writes it.
  ///
  /// - Parameter currency: what an amount of money is in.
  /// - Throws: ``TaskError``, ``ValueError`` `invalid_money`.
  package static func value(
    of text: String, _ metric: TargetMetric, _ currency: Currency?
  ) throws -> (value: Int64, currency: Currency?) {
    guard metric == .wonValue else {
      guard currency == nil else { throw TaskError.currencyOfCount(metric: metric.rawValue) }
      guard let number = Int64(text), number > 0 else { throw TaskError.malformedValue(text) }
      return (number, nil)
    }
    guard let currency else { throw TaskError.currencyMissing }
    let money = try Money(parsing: text, currency)
    guard money.minor > 0 else { throw TaskError.malformedValue(text) }
    return (money.minor, currency)
  }

  var values: [SQLValue] {
    [
      .text(owner), .text(metric.rawValue), .text(period.description), .integer(value),
      .optional(currency?.code),
    ]
  }

  init?(_ row: Row) {
    guard let metric = TargetMetric(rawValue: row["metric"]),
      let period = try? TargetPeriod(parsing: row["period"])
    else { return nil }
    self.init(
      row["owner"], metric, period, value: row["value"],
      (row["currency"] as String?).map(Currency.init(stored:)))
    id = row["id"]
  }

  package var literal: String { decimalLiteral(value, digits: currency?.digits ?? 0) }
}

extension RecordTable {
  package static let targets = RecordTable(
    from: "target r",
    recordColumns: [
      RecordColumn("id", .integer, help: "id of the target"),
      RecordColumn("owner", help: "owner of the target: a user or a team"),
      RecordColumn("metric", help: TargetMetric.allCases.map(\.rawValue).joined(separator: ", ")),
      RecordColumn("period", help: "year, quarter or month of the target"),
      RecordColumn("value", .decimal, as: .money, help: "target value: an amount, or a number"),
      RecordColumn("currency", help: "currency of an amount"),
    ],
    // Numbers have no decimal places, and neither has the yen.
    currency: "ifnull(r.currency, 'JPY')", order: "r.period, r.owner, r.metric")
}

/// Which targets a list shows; every part that is given must hold.
package struct TargetFilter: Sendable {
  package var owner: String?
  package var metric: TargetMetric?
  package var period: TargetPeriod?

  package init() {}

  var condition: RecordCondition {
    var condition = RecordCondition()
    if let owner { condition.add("r.owner = ?", .text(owner)) }
    if let metric { condition.add("r.metric = ?", .text(metric.rawValue)) }
    if let period { condition.add("r.period = ?", .text(period.description)) }
    return condition
  }
}

extension Store {
  /// Targets, by period, owner and metric.
  package func targets(
    _ filter: TargetFilter = TargetFilter(), order: [SortKey] = [], columns: [Column]? = nil
  ) throws -> RecordList {
    let table = RecordTable.targets
    return try translating {
      try RecordList(self, table, filter.condition, chosen: columns ?? table.columns, order: order)
    }
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func target(_ id: Int64) throws -> Target {
    let target = try read {
      try Row.fetchOne($0, sql: "SELECT * FROM target WHERE id = ?", arguments: [id]).flatMap(Target.init)
    }
    guard let target else {
      throw RecordError.notFound(noun: "target", name: String(id))
    }
    return target
  }

  /// One target's row, and where it came from.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func targetRow(_ id: Int64) throws -> (row: [Cell], added: Provenance, changed: Provenance?) {
    let target = try target(id)
    var filter = TargetFilter()
    (filter.owner, filter.metric, filter.period) = (target.owner, target.metric, target.period)
    var rows = try targets(filter)
    let row = try rows.nextCells() ?? []
    let (added, changed) = try read { try Provenance.ofRow(id, in: "target", $0) }
    return (row, added, changed)
  }

  /// - Throws: ``RecordError/exists(noun:name:)`` if the owner has one of that metric and period.
  package func add(_ target: Target, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      try User.prove(orTeam: target.owner, in: transaction.database)
      try transaction.refuseTwin(of: target)
      return try transaction.insert(into: "target", target.values)
    }
  }

  /// - Returns: the columns that changed.
  /// - Throws: ``RecordError``.
  package func edit(_ target: Target, dryRun: Bool = false) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let row = try Row.fetchOne(
        transaction.database, sql: "SELECT * FROM target WHERE id = ?", arguments: [target.id])
      guard let row else { throw RecordError.notFound(noun: "target", name: String(target.id)) }
      if row["owner"] != target.owner { try User.prove(orTeam: target.owner, in: transaction.database) }
      try transaction.refuseTwin(of: target)
      let changes = zip(Target.columns, target.values).filter { row[$0] as SQLValue? ?? .null != $1 }
      try transaction.update("target", id: target.id, changes.map { (column: $0, value: $1) })
      return changes.map(\.0)
    }
  }
}

extension Target {
  static let columns = ["owner", "metric", "period", "value", "currency"]
}

extension WriteTransaction {
  fileprivate func refuseTwin(of target: Target) throws {
    let twin = try Int64.fetchOne(
      database, sql: "SELECT id FROM target WHERE owner = ? AND metric = ? AND period = ? AND id <> ?",
      arguments: [target.owner, target.metric.rawValue, target.period.description, target.id])
    guard twin == nil else {
      throw RecordError.exists(
        noun: "target", name: "\(target.owner) \(target.metric.rawValue) \(target.period)")
    }
  }
}
