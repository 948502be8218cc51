import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket export`
struct TicketExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export tickets with every metric, or their events, to a file.",
    discussion: """
      A ticket has a row with its metrics: times to the first answer and to the resolution in seconds, answers, reopenings,
      changes of hands. --events writes the ledgers instead, a row for each event. The ending of the file chooses the format;
      without one, and on standard output, it is csv. Filters are those of 'crm ticket list'.

      'crm ticket import' reads csv, tsv, json and ndjson back. A row brings its tags, its first text, when it was first answered
      and when it was resolved; the answers themselves, reopenings and changes of hands are in the file of events. For the same
      tickets with the same past in another database bring in the customers, then the file of events, then that of the tickets.
      Links, attachments and mergings stay behind, and 'crm export --all' takes everything along.

      Examples:
        crm ticket export tickets.csv
        crm ticket export --events log.csv --merged
        crm ticket export --resolved 2026-01 -f ndjson > january.ndjson
      """)
  static let columns =
    RecordTable.ticketMetrics.columns
    + RecordTable.ticketEvents.columns.filter { new in
      !RecordTable.ticketMetrics.columns.contains { $0.name == new.name }
    }

  @OptionGroup var output: ExportFileArgument
  @Flag(help: "Write the ledgers, a row for each event.") var events = false
  @OptionGroup(title: "Filters") var filter: TicketFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.tickets(
      filter, from: events ? .ticketEvents : .ticketMetrics, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
