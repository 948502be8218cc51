import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket move`
struct TicketMove: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Move tickets to another state.",
    discussion: """
      States are those of the setting ticket.states; each has a category: open, paused, resolved or closed. A move
      cannot be dated before the ticket's last event (exit 5).

      Examples:
        crm ticket move 1 --to pending
        crm ticket move 1 2 --to resolved --at 2026-01-15T11:00 --reason 'replaced the adapter'
        crm ticket list --state pending --where 'state_at < -14d' -f ids | crm ticket move --ids-from - --to resolved
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @OptionGroup var arguments: TicketChangeArguments
  @Option(help: "new state", completion: .shellCommand("crm complete ticket-states")) var to: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var change = TicketChange()
    change.move = .to(to)
    return try arguments.run(
      change, verb: "moved", dry: "would move", says: { try " to \($0.state(to).name)" }, in: environment)
  }
}

/// `crm ticket close`
struct TicketClose: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "close", abstract: "Close or resolve tickets.",
    discussion: """
      Without --to, tickets move to the first closed state.

      Examples:
        crm ticket close 1
        crm ticket close 1 --to resolved --reason 'works again'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @OptionGroup var arguments: TicketChangeArguments
  @Option(help: "new state", completion: .shellCommand("crm complete ticket-states")) var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var change = TicketChange()
    change.move = .close(to)
    return try arguments.run(change, verb: "closed", dry: "would close", in: environment)
  }
}

/// `crm ticket reopen`
struct TicketReopen: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "reopen", abstract: "Reopen tickets that are resolved or closed.",
    discussion: """
      Examples:
        crm ticket reopen 1 --reason 'it is dark again'
        crm ticket reopen 1 --to pending
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @OptionGroup var arguments: TicketChangeArguments
  @Option(help: "new state", completion: .shellCommand("crm complete ticket-states")) var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var change = TicketChange()
    change.move = .reopen(to)
    return try arguments.run(change, verb: "reopened", dry: "would reopen", in: environment)
  }
}

/// `crm ticket assign`
struct TicketAssign: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "assign", abstract: "Assign tickets to a user or a team.",
    discussion: """
      Examples:
        crm ticket assign 1 --assignee ada
        crm ticket assign 1 2 --team second-level --clear assignee --reason 'needs the lab'
        crm ticket list --assignee '' --category billing -f ids | crm ticket assign --ids-from - --team accounts
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @OptionGroup var arguments: TicketChangeArguments
  @Option(help: "agent to assign, @me for yourself", completion: .shellCommand("crm complete owners"))
  var assignee: String?
  @Option(help: "team to assign") var team: String?
  @Option(help: .init("clear assignee or team", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var change = TicketChange()
    change.values.assignee = assignee
    change.values.team = team
    change.cleared = Set(try clear.map { try RecordChange(clearing: $0, of: ["assignee", "team"]).column })
    guard !change.isEmpty else {
      throw UsageError(
        .missingArgument, "no assignee or team is given", hint: "add --assignee ada, or --team second-level")
    }
    return try arguments.run(
      change, verb: "assigned", dry: "would assign",
      says: { _ in
        let names = [assignee == "@me" ? environment.actor : assignee, team].compactMap(\.self)
        return names.isEmpty ? "" : " to " + names.joined(separator: ", ")
      },
      in: environment)
  }
}

/// Which tickets change, and when.
struct TicketChangeArguments: ParsableArguments {
  @Argument(help: "tickets by id or source:number") var tickets: [String] = []
  @Option(help: "reason") var reason: String?
  @Option(help: .init("time of the change; now by default", valueName: "time")) var at: String?
  @OptionGroup var idsFrom: IDsFromOption
}

extension TicketChangeArguments {
  /// Changes the tickets, all or none, and says so: `moved ticket 7 to pending`.
  ///
  /// - Parameter says: what follows the tickets in the receipt's line.
  func run(
    _ change: TicketChange, verb: String, dry: String, says: (TicketStates) throws -> String = { _ in "" },
    in environment: Environment
  ) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.ticketIDs(names)
    var change = change
    change.assign(
      try environment.user(change.values.assignee, in: store),
      try environment.team(change.values.team, in: store))
    change.reason = reason
    change.at = try environment.moment(happened: at, in: store)
    let isDryRun = environment.global.dryRun
    let changed = try store.change(tickets: ids, change, dryRun: isDryRun)
    var document = Receipt.edited(tickets: changed, isDryRun: isDryRun)
    let moved = changed.value.filter { !$0.changed.isEmpty }
    let rest = ids.count - moved.count
    let name = moved.count == 1 ? "ticket \(moved[0].ticket)" : "\(moved.count) tickets"
    document.line =
      moved.isEmpty
      ? "nothing changed"
      : "\(isDryRun ? dry : verb) \(name)\(try says(store.ticketStates()))"
        + (rest == 0 ? "" : ", \(rest) as before")
    try environment.console.write(receipt: document)
    return .done
  }
}

extension TicketChange {
  /// Sets assignee and team; an empty name clears it.
  mutating func assign(_ assignee: String?, _ team: String?) {
    values.assignee = assignee.flatMap { $0.isEmpty ? nil : $0 }
    values.team = team.flatMap { $0.isEmpty ? nil : $0 }
    if assignee == "" { cleared.insert("assignee") }
    if team == "" { cleared.insert("team") }
  }
}

extension Receipt {
  /// The receipt of several tickets, those that changed.
  static func edited(tickets: Store.Written<[(ticket: Int64, changed: [String])]>, isDryRun: Bool) -> Document
  {
    let changed = tickets.value.filter { !$0.changed.isEmpty }
    return Document(
      schema: "crm.ticket_edited/1",
      Receipt(
        changed.map(\.ticket), changed: !changed.isEmpty, fields: changed.flatMap(\.changed).uniqued(),
        tickets.changeset, isDryRun: isDryRun))
  }
}
