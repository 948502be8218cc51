import Tabular

/// What an import of deals did: the counts of its rows, then what they came to.
package struct DealImportSummary: Sendable, Equatable {
  package let summary: ImportSummary

  package init(_ summary: ImportSummary) { self.summary = summary }

  /// Spellings that differ from the catalogue's, each with both and the number of rows.
  package var productConflicts: JSONValue {
    .array(
      summary.deals.productConflicts.map {
        .object([
          ("product", .string($0.written)), ("catalogue", .string($0.catalogue)),
          ("count", .integer($0.count)),
        ])
      })
  }
}

extension DealImportSummary: Tabulated {
  package static let columns =
    ImportSummary.columns.filter { $0.name != "new_fields" } + [
      Column("deals", .integer, help: "deals that the rows are"),
      Column("events", .integer, help: "entries of ledgers that were added"),
      Column("lines", .integer, help: "lines of these deals"),
      Column("new_customers", .integer, help: "customers made for deals with somebody unknown"),
      Column("new_products", .integer, help: "products taken into the catalogue"),
      Column("new_funnels", .list, shown: false, help: "funnels made of the stages that the file names"),
      Column("undated", .integer, shown: false, help: "new deals of which nothing says when they began"),
      Column("closed_early", .integer, shown: false, help: "deals that closed before they began"),
      Column(
        "late_entries", .integer, shown: false,
        help: "stages before a deal's last event that its ledger does not have, left out"),
    ]

  package var cells: [Cell] {
    let deals = summary.deals
    return zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [deals.deals, deals.events, deals.lines, deals.newCustomers, deals.newProducts].map {
        .integer(Int64($0))
      }
      + [.list(deals.newFunnels.map(\.name))]
      + [deals.undated, deals.closedEarly, deals.lateEntries].map { .integer(Int64($0)) }
  }
}
