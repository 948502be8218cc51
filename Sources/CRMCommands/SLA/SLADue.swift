import ArgumentParser
import CRMKit
import Tabular

/// `crm sla due`
struct SLADue: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "due", abstract: "List breached and running SLA timers, next due first.",
    discussion: """
      Lists the timers of open tickets that have not ended. --within looks ahead, in calendar hours: 0m lists
      breached timers only. Paused timers have no due time, and are left out unless they were breached before.
      If no timer is due, text output is empty.

      Examples:
        crm sla due
        crm sla due --within 2h --exit-code
        crm sla due --warned --team second-level --columns ticket_id,clock,due_at,remaining
        crm sla due --clock first-response --assignee '' -f csv
      """)
  static let columns = DueClock.columns
  static let isSilentWhenEmpty = true

  @Option(
    help: .init("only timers due within this time: 2h, 30m, 1d, 1w", valueName: "time"),
    transform: secondsAhead(argument:))
  var within: Int64?
  @Option(
    help: "only this timer: first-response, next-response or resolution; repeatable",
    completion: .list(SLAClock.allCases.map(\.argument)), transform: SLAClock.init(argument:))
  var clock: [SLAClock] = []
  @Flag(help: "only timers past their warning time, and breached ones") var warned = false
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
