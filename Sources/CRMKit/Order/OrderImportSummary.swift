import Tabular

/// What an import of orders did: the counts of its rows, then what they came to.
package struct OrderImportSummary: Sendable, Equatable {
  package let summary: ImportSummary

  package init(_ summary: ImportSummary) { self.summary = summary }
}

extension OrderImportSummary: Tabulated {
  package static let columns =
    ImportSummary.columns.filter { $0.name != "new_fields" } + [
      Column("orders", .integer, help: "orders in the file"),
      Column("lines", .integer, help: "lines of these orders"),
      Column("new_customers", .integer, help: "customers added for orders of unknown customers"),
      Column("new_products", .integer, help: "products added to the catalogue"),
    ]

  package var cells: [Cell] {
    zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [
        summary.orders.orders, summary.orders.lines, summary.orders.newCustomers, summary.orders.newProducts,
      ].map { .integer(Int64($0)) }
  }
}
