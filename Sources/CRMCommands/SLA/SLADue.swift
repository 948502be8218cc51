import ArgumentParser
import CRMKit
import Tabular

/// `crm sla due`
struct SLADue: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "List breached and running SLA timers, next due first.",
    discussion: """
      Clocks that are still waited for, of tickets that are not over. --within looks so far ahead, by the calendar on the
      wall: 0m shows what is breached. Clocks that stand still are due at no known time, and are left out unless they were
      due before.

      Examples:
        crm sla due
        crm sla due --within 2h --exit-code
        crm sla due --warned --team second-level --columns ticket_id,clock,due_at,remaining
        crm sla due --clock first-response --assignee '' -f csv
      """)
  static let columns = DueClock.columns

  @Option(
    help: .init("Only what is due so soon: 2h, 30m, 1d, 1w.", valueName: "time"),
    transform: secondsAhead(argument:))
  var within: Int64?
  @Option(
    help: "Of this clock: first-response, next-response or resolution; given again, of any of them.",
    completion: .list(SLAClock.allCases.map(\.argument)), transform: SLAClock.init(argument:))
  var clock: [SLAClock] = []
  @Flag(help: "Only those whose warning has come, and those that are breached.") var warned = false
  @OptionGroup(title: "Filters") var filter: TicketFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    var query = DueClockQuery()
    query.tickets = try filter.filter(store, environment)
    query.clocks = Set(clock)
    query.within = within
    query.isWarned = warned
    return try environment.console.write(store.dueClocks(query, asOf: environment.now))
  }
}

/// `2h`, `1h30m`, `1d` or `2w` as seconds on the wall.
func secondsAhead(argument: String) throws -> Int64 {
  if let last = argument.last, "dw".contains(last) { return try days(argument: argument) * 86_400 }
  do throws(ValueError) { return try WorkingDuration(parsing: argument).seconds } catch {
    throw UsageError(
      .invalidValue, "'\(argument)' is not an amount of time", hint: "write --within 2h, 30m, 1d or 1w")
  }
}
