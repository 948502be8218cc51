import Tabular

/// What an import of tickets did: the counts of its rows, then what they came to.
package struct TicketImportSummary: Sendable, Equatable {
  package let summary: ImportSummary

  package init(_ summary: ImportSummary) { self.summary = summary }
}

extension TicketImportSummary: Tabulated {
  package static let columns =
    ImportSummary.columns.filter { $0.name != "new_fields" } + [
      Column("tickets", .integer, help: "tickets that the rows are"),
      Column("events", .integer, help: "events that were added"),
      Column("new_customers", .integer, help: "customers made for tickets of somebody unknown"),
      Column("guessed_states", .list, shown: false, help: "states of unknown meaning, taken as open"),
    ]

  package var cells: [Cell] {
    let tickets = summary.tickets
    return zip(ImportSummary.columns, summary.cells).filter { $0.0.name != "new_fields" }.map(\.1)
      + [tickets.tickets, tickets.events, tickets.newCustomers].map { .integer(Int64($0)) }
      + [.list(tickets.guessed)]
  }
}
