import Tabular

/// What every owner won and lost, has open and did, in a span of time.
package struct TeamReport {
  package let by: ReportPeriod?
  package let rows: [TeamRow]
  package let note: String?

  package var columns: [Column] { TeamRow.columns(by: by?.rawValue) }
  package var cells: [[Cell]] { rows.map { $0.cells(by: by?.rawValue) } }
}

extension Store {
  /// Adds up what every owner did, deals as they were at the end of the scope.
  ///
  /// - Complexity: a pass over the ledger of deals, one over the interactions of the span, and one over the tasks.
  package func team(by period: ReportPeriod?, _ scope: ReportScope) throws -> TeamReport {
    try read { database in
      func report(_ money: TeamMoney) throws -> TeamReport {
        var fold = try TeamFold(database, connection, scope, by: period, money, context.interruption)
        return TeamReport(by: period, rows: try fold.rows(), note: money.note)
      }
      do { return try report(TeamMoney(database)) } catch let missing as MissingRate {
        return try report(TeamMoney(lacking: missing))
      }
    }
  }
}
