import Tabular

/// What tickets come to: how many, how soon, and how much of what was promised is kept.
package struct ServiceReport {
  package let axis: String?
  package let rows: [ServiceRow]

  package var columns: [Column] { ServiceRow.columns(by: axis) }
  package var cells: [[Cell]] { rows.map { $0.cells(hasKey: axis != nil) } }
}

/// How the report of service counts.
package struct ServiceQuestion: Sendable {
  package var scope: ReportScope
  /// Name of the calendar whose time counts; `nil` where every second does.
  package var calendar: String?
  package var target = ServiceTarget()

  package init(_ scope: ReportScope) { self.scope = scope }
}

extension Store {
  /// Adds up tickets as they were at the end of the scope.
  ///
  /// - Complexity: a pass over the index of events; memory for a number a ticket.
  package func service(by axis: ServiceAxis, _ question: ServiceQuestion) throws -> ServiceReport {
    try read { database in
      var fold = try ServiceFold(database, connection, question, by: axis)
      let scan = try TicketClockScan(database, asOf: Instant(seconds: question.scope.asOf.end - 1))
      var meter = ReadMeter(context.interruption, "tickets", of: "ticket", connection)
      while let ticket = try scan.next() {
        try meter.add()
        try context.interruption.check()
        fold.add(ticket)
      }
      return ServiceReport(axis: axis.name, rows: fold.rows)
    }
  }
}
