import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket import`
struct TicketImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update tickets from a file, or from an event log.",
    discussion: """
      A ticket is found by its number and the system that gave it; one without by the id of our own export, else by customer,
      subject and beginning. Importing the same file again changes nothing. Columns that nothing is known of are kept with the
      ticket.

      With a column 'at' the file is a log: ticket, at, state, actor, and what else is known then. A blank leaves as it was
      what the row before said. Rows may stand in any order; in a log that is in order but for one row in a hundred, such a row
      is taken to be no later than the next one of its ticket. Where the file has a column resolved_at, that says when a
      ticket was resolved, and a blank that nobody knows; else its coming into a state that ends it does.

      A file without 'at' has a row for each ticket: it began at created_at, was given to somebody at assigned_at, answered
      at first_reply_at, resolved at resolved_at, and is in its state since closed_at or updated_at. A ticket that is there
      gets what changed as its next event.

      A state means what the setting ticket.states says, else what its words do ('Awaiting User Info' is paused, 'Solved'
      resolved); one that says nothing is taken as open, and told. --state-map says it.

      The rules of 'crm triage' are asked about new tickets with --triage alone: a file says itself what they were given.

      Examples:
        crm ticket import tickets.csv --source helpdesk
        crm ticket import tickets.csv --triage
        crm ticket import log.csv --source itsm --state-map 'Awaiting Vendor=open' --dry-run
        crm ticket import log.csv --blank '?' --map incident=number --map sys_updated_at=at --unknown drop
      """)
  static var result: (any Tabulated.Type)? { TicketImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @Option(
    help: .init(
      "What a state of the file means: 'On Hold=paused'; given again for more.", valueName: "state=category"))
  var stateMap: [String] = []
  @Option(
    help: .init("What a cell holds that says nothing, as '?'; given again for more.", valueName: "text"))
  var blank: [String] = []
  @Flag(help: "Ask the rules of triage about new tickets.") var triage = false
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TicketDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    drafter.blanks = Set(blank)
    var options = TicketImportOptions(
      file: try input.options(of: .ticket, in: store, global, activity), drafter: drafter)
    options.unknownCustomer = activity.onUnknownCustomer
    options.isTriaged = triage
    for text in stateMap {
      do throws(ValueError) { try options.addState(text) } catch {
        throw RecordError.invalid(field: "state_map", error)
      }
    }
    let summary = try environment.naming(input.file) {
      try store.importTickets(options, progress: ProgressLine(environment).update)
    }
    var report = ImportReport(
      summary, as: TicketImportSummary(summary), effects: summary.tickets.effects, environment)
    report.notes = summary.tickets.notes
    return try report.write()
  }
}

extension TicketCounts {
  /// What stands behind the numbers of rows.
  fileprivate var effects: String {
    let parts = [(tickets, "ticket"), (events, "event"), (newCustomers, "new customer")]
    return ": "
      + parts.filter { $0.0 > 0 || $0.1 == "ticket" }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }

  /// What is to be known beside the numbers.
  fileprivate var notes: [String] {
    let dated =
      self.dated == 0
      ? []
      : [
        "\(self.dated) event\(self.dated == 1 ? "" : "s") dated after the next one of the ticket, taken to be no later"
      ]
    let undated =
      self.undated == 0
      ? []
      : [
        "\(self.undated) ticket\(self.undated == 1 ? "" : "s") without created_at, taken to begin at the import (--map 'COLUMN=created_at')"
      ]
    return dated + undated
      + guessed.map { "state '\($0)' is taken as open (--state-map '\($0)=paused' says otherwise)" }
  }
}
