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
      Column("deals", .integer, help: "deals in the file"),
      Column("events", .integer, help: "events added to the stage history"),
      Column("lines", .integer, help: "lines of these deals"),
      Column("new_customers", .integer, help: "customers added for deals of unknown customers"),
      Column("new_products", .integer, help: "products added to the catalogue"),
      Column("new_funnels", .list, shown: false, help: "funnels added with the stages of the file"),
      Column("undated", .integer, shown: false, help: "new deals without a creation time"),
      Column("closed_early", .integer, shown: false, help: "deals closed before they were created"),
      Column(
        "late_entries", .integer, shown: false,
        help: "stages before a deal's last event that are missing from its history; left out"),
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
