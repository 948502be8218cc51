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
    survey responses, asks for confirmation; scripts pass --yes. 'crm undo' brings all of it back.

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
      Every rule in its order: whether it holds, with each clause, the value seen and its truth; what it sets, what it leaves
      and why; and what the ledger has of it. They are asked as if none had done anything yet: with what people set, and all
      else as it is now. 'next' says what 'crm triage run' would set on top.

      Examples:
        crm ticket explain 1
        crm ticket explain zendesk:4711 -f json
      """)
  static let columns = TriageExplanation.Step.columns

  @Argument(help: "Id, or source:number.") var ticket: String
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

/// `crm ticket hand-over`
struct TicketHandOver: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "hand-over", abstract: "Hand tickets over to another team, with a note.",
    discussion: """
      The note stands with the event in the ticket's ledger. Whoever worked on it works on it no longer; --assignee names
      somebody of the other team.

      Examples:
        crm ticket hand-over 1 --to-team second-level --note 'the log says: out of memory'
        crm ticket hand-over 1 2 --to-team lab --assignee carl --note 'both of one batch'
      """)
  static var result: (any Tabulated.Type)? { ChangedTickets.self }

  @Argument(help: "Ids, or source:number.") var tickets: [String] = []
  @Option(help: .init("The team that has it from now on.", valueName: "team")) var toTeam: String
  @Option(help: .init("What the team has to know.", valueName: "text")) var note: String
  @Option(help: "Who works on it there; nobody by default.", completion: .shellCommand("crm complete owners"))
  var assignee: String?
  @Option(help: .init("When it happened; now by default.", valueName: "time")) var at: String?
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    var change = TicketChange()
    change.values.team = try environment.team(toTeam, in: store)
    change.values.assignee = try environment.user(assignee, in: store)
    if assignee == nil { change.cleared = ["assignee"] }
    change.reason = note
    change.at = try environment.moment(happened: at, in: store)
    let changed = try store.change(tickets: store.ticketIDs(names), change, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.ticket_edited/1", ChangedTickets(changed, isDryRun: global.dryRun))
    let tickets = changed.value.map(\.ticket)
    let name = tickets.count == 1 ? "ticket \(tickets[0])" : "\(tickets.count) tickets"
    document.line = "\(global.dryRun ? "would hand" : "handed") \(name) over to \(toTeam)"
    try environment.console.write(receipt: document)
    return .done
  }
}
