import Tabular

/// Sales added up by time, by what was sold, or by something of the orders or the customers.
package struct SalesReport {
  package let axis: SalesAxis
  package let rows: [SalesRow]
  package let asOf: AsOf
  package let note: String?

  /// The columns of the rows where sales are added up by month, for the manual.
  package static let columns = SalesRow.columns(.facts(.month))

  package var columns: [Column] { SalesRow.columns(axis) }
  package var cells: [[Cell]] { rows.map { $0.cells(axis) } }
  init(_ source: ReportSource, by axis: SalesAxis) throws {
    var fold = SalesFold(source, axis)
    rows = try fold.rows()
    self.axis = axis
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension Store {
  /// Adds up sales, orders of unknown customers among them.
  ///
  /// - Complexity: one pass over the orders, or over their lines.
  package func sales(by axis: SalesAxis, _ scope: ReportScope) throws -> SalesReport {
    try report(scope, includingUnassigned: true) { try SalesReport($0, by: axis) }
  }
}
