import ArgumentParser
import CRMKit
import Tabular

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
      schema: "crm.tickets_changed/1", ChangedTickets(changed, isDryRun: global.dryRun))
    let tickets = changed.value.map(\.ticket)
    let name = tickets.count == 1 ? "ticket \(tickets[0])" : "\(tickets.count) tickets"
    document.line = "\(global.dryRun ? "would hand" : "handed") \(name) over to \(toTeam)"
    try environment.console.write(receipt: document)
    return .done
  }
}
