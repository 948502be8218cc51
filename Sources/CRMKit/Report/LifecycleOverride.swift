import Tabular

/// A stage of life that a person set, whatever the days say.
package struct LifecycleOverride: Sendable, Equatable {
  package var customer: Int64
  package var name: String
  package var stage: String
  package var reason: String
  /// From when on reports and rules see it.
  package var at: Instant

  /// The stages that can be set: those of every scheme.
  package static var stages: [String] { LifecycleScheme.allCases.flatMap(\.stages).uniqued() }
}

extension LifecycleOverride: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "number of the customer"),
    Column("name", help: "name of the customer"),
    Column("stage", help: "the stage that was set"),
    Column("reason", help: "why"),
    Column("at", .instant, help: "when it was set; reports of before do not see it"),
  ]

  package var cells: [Cell] {
    [.integer(customer), .text(name), .text(stage), .text(reason), .instant(at.seconds)]
  }
}

extension Store {
  /// The stages that were set, by customer.
  package func lifecycleOverrides() throws -> [LifecycleOverride] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT o.customer_id, c.name, o.stage, o.reason, o.at
          FROM lifecycle_override o JOIN customer c ON c.id = o.customer_id ORDER BY o.customer_id
          """
      ).map { row in
        LifecycleOverride(
          customer: row[0], name: row[1], stage: row[2], reason: row[3], at: Instant(seconds: row[4]))
      }
    }
  }

  /// Sets the stage of customers, or lets the days decide again with `nil`.
  ///
  /// - Throws: ``RecordError/notAllowed(field:value:allowed:)`` for what is no stage, errors about the customers' names.
  package func setLifecycle(
    _ override: (stage: String, reason: String)?, of customers: [String], dryRun: Bool = false
  ) throws -> Written<OverrideSummary> {
    let stages = LifecycleOverride.stages
    if let override, !stages.contains(override.stage) {
      throw RecordError.notAllowed(field: "stage", value: override.stage, allowed: stages)
    }
    return try write(dryRun: dryRun) { transaction in
      var summary = OverrideSummary()
      for id in try CustomerLookup(database: transaction.database).ids(named: customers) {
        summary.customers += 1
        if try transaction.setLifecycle(override, of: id) { summary.changed += 1 }
        try transaction.context.interruption.check()
      }
      return summary
    }
  }
}

extension WriteTransaction {
  /// - Returns: whether anything changed.
  fileprivate func setLifecycle(_ override: (stage: String, reason: String)?, of customer: Int64) throws
    -> Bool
  {
    let statement = try database.cachedStatement(
      sql: "SELECT id, stage, reason FROM lifecycle_override WHERE customer_id = ?")
    let row = try Row.fetchOne(statement, arguments: [customer])
    let now = SQLValue.integer(context.now.seconds)
    switch (row, override) {
    case (nil, nil): return false
    case (let row?, nil): try delete(from: "lifecycle_override", id: row[0])
    case (nil, let override?):
      try insert(
        into: "lifecycle_override",
        [.integer(customer), .text(override.stage), .text(override.reason), now])
    case (let row?, let override?):
      guard row[1] != override.stage || row[2] != override.reason else { return false }
      try update(
        "lifecycle_override", id: row[0],
        [("stage", .text(override.stage)), ("reason", .text(override.reason)), ("at", now)])
    }
    return true
  }
}
