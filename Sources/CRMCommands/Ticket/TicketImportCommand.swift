import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket import`
struct TicketImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import tickets, or an event log of tickets, from a file.",
    discussion: """
      A ticket is matched by its number and source system; without a number, by the id of an export of crm, else
      by customer, subject and creation time. Importing the same file again changes nothing. Unknown columns are
      kept with the ticket.

      With a column 'at' the file is an event log: ticket, at, state, actor and other values after the event. A
      blank cell keeps the previous row's value. Rows can be in any order; if at most one row in a hundred is out
      of order, such a row is dated no later than the next one of its ticket. With a column resolved_at, it says
      when a ticket was resolved, and a blank means unknown; otherwise the ticket is resolved when it enters a
      resolved or closed state.

      Without 'at' the file has a row per ticket: created at created_at, assigned at assigned_at, first replied to
      at first_reply_at, resolved at resolved_at, and in its state since closed_at or updated_at. Changes to an
      existing ticket become its next event.

      States are read by the setting ticket.states, else by their words ('Awaiting User Info' is paused, 'Solved'
      resolved). An unrecognised state is taken as open, with a warning; map it with --state-map.

      Triage rules run on new tickets only with --triage.

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
      "category of a state of the file, such as 'On Hold=paused'; repeatable", valueName: "state=category"))
  var stateMap: [String] = []
  @Option(
    help: .init("cell text that means empty, such as '?'; repeatable", valueName: "text"))
  var blank: [String] = []
  @Flag(help: "apply triage rules to new tickets") var triage = false
  @OptionGroup(title: "Customers") var activity: ActivityFileOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = TicketDrafter(source: try activity.checkedSource)
    drafter.zone = DayZone(try environment.zone(of: store))
    drafter.numbering = try input.numbering(in: store)
    drafter.takesNames = activity.matchNames
    drafter.blanks = Set(blank)
    var settings = TicketImportOptions(file: ImportOptions(path: ""), drafter: drafter)
    settings.unknownCustomer = activity.onUnknownCustomer
    settings.isTriaged = triage
    for text in stateMap {
      do throws(ValueError) { try settings.addState(text) } catch {
        throw RecordError.invalid(field: "state_map", error)
      }
    }
    return try input.options(of: .ticket, in: store, environment, activity).run {
      [settings] file, progress in
      var options = settings
      options.file = file
      return try store.importTickets(options, progress: progress)
    } report: { summary in
      var report = ImportReport(
        summary, as: TicketImportSummary(summary), effects: summary.tickets.effects, environment)
      report.notes = summary.tickets.notes
      return report
    }
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
