extension Store {
  /// The alerts in the order in which they were added.
  package func alerts() throws -> [Alert] { try read { try Alert.all(in: $0) } }

  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  package func alert(_ name: String) throws -> Alert { try read { try Alert.named(name, in: $0) } }

  /// Adds an alert.
  ///
  /// - Parameter isBaseline: customers who match already count as reported.
  /// - Throws: ``RecordError/exists(noun:name:)``; what is wrong with the rule.
  package func add(
    _ alert: Alert, isBaseline: Bool, asOf: AsOf, dryRun: Bool = false
  ) throws -> Written<Int64> {
    try checkName(alert.name, of: "an alert")
    try check(alert, asOf)
    return try write(dryRun: dryRun) { transaction in
      let known = try Alert.all(in: transaction.database)
      guard !known.contains(where: { $0.name == alert.name }) else {
        throw RecordError.exists(noun: "alert", name: alert.name)
      }
      var alert = alert
      alert.createdAt = transaction.context.now
      guard alert.watches == .customers else {
        alert.id = try transaction.insert(into: "alert", alert.values)
        try transaction.insert(
          into: "alert_clock",
          [
            .integer(alert.id), .text(alert.watches.rawValue),
            isBaseline ? .integer(asOf.instant.seconds) : .null,
          ])
        return alert.id
      }
      alert.id = try transaction.insert(into: "alert", alert.values)
      if isBaseline {
        let watch = try AlertWatcher(self, transaction).watch(alert.rule, asOf)
        for customer in try watch.customers() { try transaction.insert(stateOf: alert, customer, asOf) }
      }
      return alert.id
    }
  }

  /// Changes the rule of an alert, or when it reports.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: what is wrong with the rule.
  package func edit(_ alert: Alert, asOf: AsOf, dryRun: Bool = false) throws -> Written<Bool> {
    try check(alert, asOf)
    return try write(dryRun: dryRun) { transaction in
      let old = try Alert.named(alert.name, in: transaction.database)
      guard old != alert else { return false }
      let changes: [(column: String, value: SQLValue)] = [
        ("rule", .text(alert.rule)), ("edge", .text(alert.edge.rawValue)),
        ("severity", .text(alert.severity.rawValue)), ("period", .text(alert.period.rawValue)),
        ("description", alert.description.map(SQLValue.text) ?? .null),
      ]
      try transaction.update("alert", id: alert.id, changes)
      return true
    }
  }

  /// Takes an alert away, and what it remembers.
  package func delete(_ alert: Alert, dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for table in ["alert_state", "alert_event", "alert_clock", "alert_clock_event"] {
        try transaction.run("DELETE FROM \(table) WHERE alert_id = ?", [.integer(alert.id)])
      }
      try transaction.delete(from: "alert", id: alert.id)
    }
  }

  private func check(_ alert: Alert, _ asOf: AsOf) throws {
    guard alert.watches == .customers || !alert.rule.isEmpty else { return }
    try prove(rule: alert.rule, for: alert.watches == .customers ? .customer : .ticket, asOf: asOf)
  }
}

extension Alert {
  static func all(in database: Database) throws -> [Alert] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT a.*, k.watches, k.since FROM alert a LEFT JOIN alert_clock k ON k.alert_id = a.id ORDER BY a.id"
    ).map(Alert.init)
  }

  static func named(_ name: String, in database: Database) throws -> Alert {
    let alerts = try all(in: database)
    guard let alert = alerts.first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "alert", name: name, among: alerts.map(\.name))
    }
    return alert
  }
}

extension WriteTransaction {
  /// Remembers that an alert's rule holds for a customer.
  func insert(stateOf alert: Alert, _ customer: Int64, _ asOf: AsOf) throws {
    try insert(
      into: "alert_state", [.integer(alert.id), .integer(customer), .integer(asOf.instant.seconds)])
  }
}
