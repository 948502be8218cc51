import Tabular

/// What an import of interactions did.
package struct InteractionImportSummary: Sendable, Equatable {
  package let summary: ImportSummary

  package init(_ summary: ImportSummary) { self.summary = summary }
}

extension InteractionImportSummary: Tabulated {
  package static let columns =
    ImportSummary.columns.filter { $0.name != "new_fields" } + [
      Column("new_customers", .integer, help: "customers added for interactions of unknown customers")
    ]

  package var cells: [Cell] {
    zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [.integer(Int64(summary.orders.newCustomers))]
  }
}
