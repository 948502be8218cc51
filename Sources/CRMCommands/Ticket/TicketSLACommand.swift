import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket sla`
struct TicketSLACommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sla", abstract: "Show the SLA timers of a ticket: due, breached, met or paused.",
    discussion: """
      Each run of a clock: breached, met, running or paused, when it began, when it is due, how much working time was counted
      and is left. --explain adds why the ticket is measured by its policy, and the spans of working time that were counted,
      on the clocks of the calendar's zone; they add up to what the clock shows.

      Examples:
        crm ticket sla 1
        crm ticket sla 1 --explain
        crm ticket sla zendesk:4711 --as-of 2026-01-15T12:00 -f json
      """)
  static let columns = ShownClock.columns

  @Argument(help: "Id, or source:number.") var ticket: String
  @Flag(help: "Also say why, and which spans add up.") var explain = false
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.ticketIDs([ticket])[0]
    let sla = try store.ticketSLA(of: id, asOf: asOf.value(in: environment, store), explains: explain)
    try environment.console.write(sla.document(explains: explain))
    return .done
  }
}
