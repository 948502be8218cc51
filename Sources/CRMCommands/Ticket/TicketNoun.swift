import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket`
struct TicketNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "ticket", abstract: "Support tickets: conversations, states, assignees.",
    discussion: """
      A ticket has a customer, a subject, a conversation, a state, a priority, an assignee and a team. Every change is an event
      of its history, from which response times and SLA compliance are computed.
      """,
    subcommands: [
      TicketOpen.self, TicketShow.self, TicketExplain.self, ListRecords<TicketVerbs>.self, TicketReply.self,
      TicketNote.self,
      TicketAssign.self, TicketEditCommand.self, TicketMove.self, TicketClose.self, TicketReopen.self,
      TicketTagCommand.self, TicketUntag.self, TicketLinkCommand.self, TicketUnlink.self, TicketMerge.self,
      DeleteRecords<TicketVerbs>.self, TicketImportCommand.self, TicketExport.self, TicketSLACommand.self,
      TicketHandOver.self,
    ])
}

enum TicketVerbs: ListVerbs, DeleteVerbs {
  static let noun = RecordNoun.ticket
  static let naming = "id or source:number"
  static let columns = RecordTable.tickets.columns

  static let listing = VerbText(
    "List tickets.",
    """
    Merged tickets are left out unless --merged is given. --search finds text in any script, in the subject and in every
    message. Unassigned tickets are those of --assignee ''.

    Examples:
      crm ticket list --status open --sort -priority
      crm ticket list --assignee '' --status open -f ids
      crm ticket list --search 退款
      crm ticket list --where 'priority >= high and created_at < -2d and customer.country = DE' -f csv
    """)

  static let deleting = VerbText(
    "Delete tickets with their conversations.",
    """
    Tickets that were merged into one of them are deleted too. Deleting several, or one with merged tickets, approvals or
    survey responses, asks for confirmation; scripts pass --yes. 'crm undo' restores everything.

    Examples:
      crm ticket delete 3
      crm ticket list --tag spam -f ids | crm ticket delete --ids-from - --yes
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] { try store.ticketIDs(names) }

  static func rows(
    _ filter: TicketFilterOptions, _ environment: Environment, _ store: Store
  ) throws -> RecordList {
    try environment.tickets(filter, in: store)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.delete(tickets: ids, dryRun: dryRun)
  }
}

/// `crm ticket explain`
struct TicketExplain: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "explain", abstract: "Explain which triage rules apply to a ticket, and what they set.",
    discussion: """
      Lists every triage rule in order: whether it matches, each clause with the value found, what the rule sets or
      leaves and why, and what the history has of it. Rules are evaluated as if none had run: manual changes are
      kept, other values are current. 'next' is what 'crm triage run' would set.

      Examples:
        crm ticket explain 1
        crm ticket explain zendesk:4711 -f json
      """)
  static let columns = TriageExplanation.Step.columns

  @Argument(help: "ticket by id or source:number") var ticket: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.reading)
    let id = try store.ticketIDs([ticket])[0]
    let explanation = try store.explainTriage(of: id, asOf: environment.asOfNow(in: store))
    try environment.console.write(explanation.document)
    return .done
  }
}

/// `crm ticket export`
struct TicketExport: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "export", abstract: "Export tickets with every metric, or their events, to a file.",
    discussion: """
      A row per ticket with its metrics: seconds to the first reply and to the resolution, replies, reopens and
      reassignments. --events exports the event log instead, a row per event. The file extension selects the
      format; without one, and on standard output, it is csv. The filters are those of 'crm ticket list'.

      'crm ticket import' reads csv, tsv, json and ndjson back. A row restores tags, the first message, the first
      reply and the resolution; the other messages, reopens and reassignments are in the event log. To move tickets
      with their full history, import the customers first, then the event log, then the tickets. Links, attachments
      and merges are not included; 'crm export --all' exports everything.

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
  @Flag(help: "export the event log, a row per event") var events = false
  @OptionGroup(title: "Filters") var filter: TicketFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try output.prepare(environment)
    var rows = try environment.tickets(
      filter, from: events ? .ticketEvents : .ticketMetrics, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}

/// `crm ticket sla`
struct TicketSLACommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "sla", abstract: "Show the SLA timers of a ticket: due, breached, met or paused.",
    discussion: """
      Shows each SLA timer: met, running, paused or breached, when it started and is due, and the business hours
      elapsed and remaining. --explain adds why the policy applies, and the intervals counted in the time zone
      of the calendar, which add up to the elapsed time.

      Examples:
        crm ticket sla 1
        crm ticket sla 1 --explain
        crm ticket sla zendesk:4711 --as-of 2026-01-15T12:00 -f json
      """)
  static let columns = ShownClock.columns

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Flag(help: "add why the policy applies, and the intervals counted") var explain = false
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

/// `crm ticket hand-over`
struct TicketHandOver: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "hand-over", abstract: "Hand tickets over to another team, with a note.",
    discussion: """
      The note is kept in the ticket's history. The ticket is unassigned from its current agent; --assignee names
      an agent of the new team.

      Examples:
        crm ticket hand-over 1 --to-team second-level --note 'the log says: out of memory'
        crm ticket hand-over 1 2 --to-team lab --assignee carl --note 'both of one batch'
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "tickets by id or source:number") var tickets: [String] = []
  @Option(help: .init("new team", valueName: "team")) var toTeam: String
  @Option(help: .init("note for the new team", valueName: "text")) var note: String
  @Option(
    help: "agent of the new team; unassigned by default", completion: .shellCommand("crm complete owners"))
  var assignee: String?
  @Option(help: .init("time of the change; now by default", valueName: "time")) var at: String?
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    var change = TicketChange()
    change.assign(
      try environment.user(assignee ?? "", in: store), try environment.team(toTeam, in: store))
    change.reason = note
    change.at = try environment.moment(happened: at, in: store)
    let changed = try store.change(tickets: store.ticketIDs(names), change, dryRun: global.dryRun)
    var document = Receipt.edited(tickets: changed, isDryRun: global.dryRun)
    let tickets = changed.value.map(\.ticket)
    let name = tickets.count == 1 ? "ticket \(tickets[0])" : "\(tickets.count) tickets"
    document.line = "\(global.dryRun ? "would hand" : "handed") \(name) over to \(toTeam)"
    try environment.console.write(receipt: document)
    return .done
  }
}
