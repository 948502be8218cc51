import ArgumentParser
import CRMKit
import Tabular

/// `crm sla`
struct SLANoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "sla", abstract: "SLA policies: first response, next response and resolution times.",
    discussion: """
      The first policy that a ticket matches sets when its first response, next response and resolution are
      due, in the business hours of a calendar. Timers pause in states of category paused. 'crm report
      service' reports SLA compliance.
      """,
    subcommands: [
      SLAAdd.self, SLAList.self, SLAShow.self, SLAEdit.self, SLAMove.self, SLADelete.self, SLAApply.self,
      SLADue.self,
    ])
}

/// `crm sla list`
struct SLAList: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the SLA policies, in order.",
    discussion: """
      Examples:
        crm sla list
        crm sla list --columns all -f json
      """)
  static let columns = SLAPolicy.columns

  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try environment.console.write(environment.openStore(.reading).slaPolicies())
  }
}

/// `crm sla show`
struct SLAShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show an SLA policy, and how many tickets it covers.",
    discussion: """
      Examples:
        crm sla show gold
        crm sla show gold -f json
      """)

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var name: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let policy = try store.slaPolicy(name)
    let count = try store.countTickets(of: policy)
    var document = Document(schema: "crm.sla/1", policy)
    document.members.append(("tickets", .integer(count)))
    document.text.sections.append(TextDocument.Section(fields: [("tickets", [String(count)])]))
    try environment.console.write(document)
    return .done
  }
}

/// `crm sla move`
struct SLAMove: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Change the order of the SLA policies.",
    discussion: """
      Tickets keep their recorded policy until they change, or until 'crm sla apply' matches them again.

      Examples:
        crm sla move vip 1
        crm sla move vip 2 --dry-run
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @Argument(
    help: "new position, from 1", transform: { try wholeNumber($0, in: 1...1_000_000, of: nil) })
  var position: Int64
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.slaPolicy(policy)
    let moved = try store.move(old, to: position, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_moved/1",
      Receipt(old.id, policy, changed: moved.value.hasMoved, moved.changeset, isDryRun: global.dryRun))
    document.line =
      moved.value.hasMoved
      ? "\(global.dryRun ? "would move" : "moved") policy '\(policy)' to position \(moved.value.position)"
      : "policy '\(policy)' is at position \(moved.value.position) already"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm sla delete`
struct SLADelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete an SLA policy; its tickets are matched anew.",
    discussion: """
      Asks for confirmation if the policy applies to tickets; scripts pass --yes. 'crm undo' restores the
      policy and its tickets.

      Examples:
        crm sla delete gold --yes
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "name of the policy", completion: .shellCommand("crm complete policies")) var policy: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let old = try store.slaPolicy(policy)
    let count = try store.countTickets(of: old)
    let what = count == 0 ? "" : ", which applies to \(count) ticket\(count == 1 ? "" : "s")"
    if count > 0 { try environment.confirm("delete policy '\(policy)'\(what)") }
    let written = try store.delete(old, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_deleted/1", Receipt(old.id, policy, written.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would delete" : "deleted") policy '\(policy)'"
      + (count == 0 ? "" : "; \(count) ticket\(count == 1 ? " was" : "s were") matched again")
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm sla apply`
struct SLAApply: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "apply", abstract: "Match tickets with the SLA policies, and record changes.",
    discussion: """
      Matches open tickets and tickets that were never matched: the named ones, those of --where, or all. The
      policy of a ticket that was never matched applies from the start of the ticket, that of any other from
      now on. Tickets whose policy is unchanged are not listed.

      Examples:
        crm sla apply
        crm sla apply 7 9 --dry-run
        crm sla apply --where 'created_at >= 2026-01-01'
        crm sla apply --all -f csv
      """)
  static var result: (any Tabulated.Type)? { AppliedPolicy.self }

  @Argument(help: "ids of tickets, or source:number") var tickets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: "Filters") var rule: RuleOptions
  @Flag(help: "include resolved and closed tickets that were matched before") var all = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var request = SLAApplication()
    if !tickets.isEmpty || idsFrom.path != nil {
      request.ids = try store.ticketIDs(idsFrom.ids(tickets, in: environment))
    }
    request.rule = try rule.value(for: .ticket, in: environment, store)
    request.includesAll = all || request.ids != nil || request.rule != nil
    let applied = try store.applyPolicies(request, dryRun: global.dryRun).value
    // Nothing is said of nothing; a document must still be one.
    if applied.isEmpty, environment.console.format == .text { return .done }
    return try environment.console.write(applied)
  }
}

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
