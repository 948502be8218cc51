import Tabular

/// Sales added up by time, by what was sold, or by an attribute of the orders.
package struct SalesReport {
  package let dimension: SalesDimension
  package let rows: [SalesRow]
  package let asOf: AsOf
  package let note: String?

  /// The columns of the rows where sales are added up by month, for the manual.
  package static let columns = SalesRow.columns(.month)

  package var columns: [Column] { SalesRow.columns(dimension) }
  package var cells: [[Cell]] { rows.map { $0.cells(dimension) } }
  /// What a chart shows of each row.
  package var chart: [Double] { rows.map { Double($0.net) } }

  init(_ source: ReportSource, by dimension: SalesDimension) throws {
    var fold = SalesFold(source, dimension)
    rows = try fold.rows()
    self.dimension = dimension
    asOf = source.scope.asOf
    note = source.plan.note
  }
}

extension Store {
  /// Adds up sales, orders of unknown customers among them.
  ///
  /// - Complexity: one pass over the orders, or over their lines.
  package func sales(by dimension: SalesDimension, _ scope: ReportScope) throws -> SalesReport {
    try report(scope, nobodys: true) { try SalesReport($0, by: dimension) }
  }
}
