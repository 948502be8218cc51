/// The scores that rules name, as the reports with their standard options compute them.
struct ReportScores: RuleScores {
  func fill(_ requirement: RuleRequirement, asOf: AsOf, calibrated: AsOf, in database: Database) throws {
    guard let connection = database.sqliteConnection else { return }
    let source = try ReportSource(database, ReportScope(asOf: asOf))
    try source.counting { source in
      switch requirement {
      case .rfm: try fillRFM(source, connection)
      case .churn: try fillChurn(source, calibrated, database, connection)
      case .lifecycle: try fillLifecycle(source, database, connection)
      case .rates: break
      }
    }
  }

  /// Of several currencies, that of most orders speaks for the customer.
  private func fillRFM(_ source: ReportSource, _ connection: OpaquePointer) throws {
    let report = try RFMReport(source, RFMOptions())
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_rfm VALUES (?, ?, ?, ?, ?)")
    var place = 0
    while place < report.entries.count {
      var best = report.entries[place]
      place += 1
      while place < report.entries.count, report.entries[place].customer == best.customer {
        if report.entries[place].frequency > best.frequency { best = report.entries[place] }
        place += 1
      }
      try insert.run([
        .integer(best.customer), .integer(Int64(best.r)), .integer(Int64(best.f)), .integer(Int64(best.m)),
        .text(report.options.segments.names[Int(best.segment)]),
      ])
    }
  }

  private func fillChurn(
    _ source: ReportSource, _ calibrated: AsOf, _ database: Database, _ connection: OpaquePointer
  ) throws {
    let settings = try ChurnSettings(database)
    var calibration: ChurnCalibration?
    if calibrated.day != source.scope.asOf.day {
      calibration = try ReportSource(database, ReportScope(asOf: calibrated)).counting {
        try ChurnReport($0, settings, asOf: calibrated).calibration
      }
    }
    let report = try ChurnReport(source, settings, asOf: source.scope.asOf, calibration: calibration)
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_churn VALUES (?, ?, ?)")
    for entry in report.entries {
      try insert.run([
        .integer(entry.facts.customer), .text(entry.level.rawValue), .integer(entry.verdict.score),
      ])
    }
  }

  private func fillLifecycle(_ source: ReportSource, _ database: Database, _ connection: OpaquePointer) throws
  {
    let report = try LifecycleReport(source, LifecycleRules(.stages, database))
    let insert = try RawStatement(connection, "INSERT INTO temp.rule_lifecycle VALUES (?, ?)")
    for entry in report.entries { try insert.run([.integer(entry.customer), .text(entry.stage)]) }
  }
}

extension Store {
  /// Who computes the scores of rules about this database.
  var ruleScores: any RuleScores { ReportScores() }
}
