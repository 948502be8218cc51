import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket link`
struct TicketLinkCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "link", abstract: "Link related tickets.",
    discussion: """
      Kinds are related, duplicate, blocks (the first ticket blocks the others) and caused_by.

      Examples:
        crm ticket link 2 1
        crm ticket link 2 1 --kind caused_by
      """)
  static var result: (any Tabulated.Type)? { LinkedTickets.self }

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Argument(help: "other tickets by id or source:number") var others: [String]
  @Option(
    help: "kind of link: related, duplicate, blocks or caused_by",
    completion: .list(TicketLinkKind.allCases.map(\.rawValue)), transform: TicketLinkKind.init(argument:))
  var kind = TicketLinkKind.related
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (id, others) = (try store.ticketIDs([ticket])[0], try store.ticketIDs(others))
    let linked = try store.linkTicket(id, kind, to: others, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedTickets.document(
        id, linked, global.dryRun ? "would link" : "linked", isDryRun: global.dryRun))
    return .done
  }
}

/// `crm ticket unlink`
struct TicketUnlink: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unlink", abstract: "Unlink tickets.",
    discussion: """
      Examples:
        crm ticket unlink 2 1
      """)
  static var result: (any Tabulated.Type)? { LinkedTickets.self }

  @Argument(help: "ticket by id or source:number") var ticket: String
  @Argument(help: "other tickets by id or source:number") var others: [String]
  @Option(
    help: "only links of this kind",
    completion: .list(TicketLinkKind.allCases.map(\.rawValue)), transform: TicketLinkKind.init(argument:))
  var kind: TicketLinkKind?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let (id, others) = (try store.ticketIDs([ticket])[0], try store.ticketIDs(others))
    let unlinked = try store.unlinkTicket(id, kind, from: others, dryRun: global.dryRun)
    try environment.console.write(
      receipt: LinkedTickets.document(
        id, unlinked, global.dryRun ? "would unlink" : "unlinked", isDryRun: global.dryRun))
    return .done
  }
}

/// `crm ticket merge`
struct TicketMerge: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "merge", abstract: "Merge duplicate tickets into one.",
    discussion: """
      The merged tickets are closed; their numbers and e-mail replies lead to the ticket they were merged into,
      which shows all conversations and tags. Merging several asks for confirmation; scripts pass --yes. 'crm undo'
      takes it back.

      Examples:
        crm ticket merge 3 --into 1
        crm ticket list --tag outage -f ids | crm ticket merge --ids-from - --into 1 --yes
      """)
  static var result: (any Tabulated.Type)? { LinkedTickets.self }

  @Argument(help: "tickets by id or source:number") var tickets: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @Option(help: .init("ticket to keep", valueName: "ticket")) var into: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    let winner = try store.ticketIDs([into])[0]
    // A list of which the winner is one is what a filter gives.
    let all = try store.ticketIDs(names)
    let ids = all.count == 1 ? all : all.filter { $0 != winner }
    if ids.count > 1 { try environment.confirm("merge \(ids.count) tickets into ticket \(winner)") }
    let merged = try store.merge(tickets: ids, into: winner, dryRun: global.dryRun)
    var document = LinkedTickets.document(
      winner, merged.map { ids }, global.dryRun ? "would merge" : "merged",
      isDryRun: global.dryRun)
    document.line =
      "\(global.dryRun ? "would merge" : "merged") "
      + (ids.count == 1 ? "ticket \(ids[0])" : "\(ids.count) tickets") + " into ticket \(winner)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What became of links between tickets.
struct LinkedTickets: Tabulated {
  static let columns = [
    Column("ticket_id", .integer, help: "id of the ticket"),
    Column("others", .list, help: "ids of the other tickets; empty if nothing changed"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  static func document(
    _ ticket: Int64, _ written: Store.Written<[Int64]>, _ verb: String, isDryRun: Bool
  ) -> Document {
    let others = written.value.map(String.init)
    var document = Document(
      schema: "crm.ticket_linked/1",
      LinkedTickets(cells: [
        .integer(ticket), .list(others), .optional(written.changeset), .boolean(isDryRun),
      ]))
    document.line =
      others.isEmpty ? "nothing changed" : "\(verb) ticket \(ticket) and \(others.joined(separator: ", "))"
    return document
  }
}
