import ArgumentParser
import CRMKit
import Tabular

/// `crm ticket tag`
struct TicketTagCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "tag", abstract: "Add tags to tickets.",
    discussion: """
      Examples:
        crm ticket tag 1 --tag recall
        crm ticket list --search recall -f ids | crm ticket tag --ids-from - --tag recall --tag adapter
      """)
  static var result: (any Tabulated.Type)? { TaggedTickets.self }

  @OptionGroup var arguments: TicketTagArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(remove: false, verb: "tagged", dry: "would tag", in: environment)
  }
}

/// `crm ticket untag`
struct TicketUntag: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "untag", abstract: "Remove tags from tickets.",
    discussion: """
      Examples:
        crm ticket untag 1 --tag recall
      """)
  static var result: (any Tabulated.Type)? { TaggedTickets.self }

  @OptionGroup var arguments: TicketTagArguments
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(remove: true, verb: "untagged", dry: "would untag", in: environment)
  }
}

/// Which tickets, and which tags.
struct TicketTagArguments: ParsableArguments {
  @Argument(help: "tickets by id or source:number") var tickets: [String] = []
  @Option(
    help: .init("tag; repeatable", valueName: "tag"),
    completion: .shellCommand("crm complete ticket-tags"))
  var tag: [String] = []
  @OptionGroup var idsFrom: IDsFromOption

  func run(remove: Bool, verb: String, dry: String, in environment: Environment) throws -> ExitStatus {
    let (named, words) = Tagging.parts(tickets, tags: tag, idsFrom)
    let tag = try words.map { try value(of: "tags", TagName.init(parsing:))($0).text }
    // A number is a ticket, unless it is said that it is a tag.
    guard !tag.isEmpty, !self.tag.isEmpty || !tag.contains(where: { Int64($0) != nil }) else {
      throw UsageError(.missingArgument, "no tag is given", hint: "add --tag recall")
    }
    let names = try idsFrom.ids(named, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.ticketIDs(names)
    let isDryRun = environment.global.dryRun
    let tagged = try store.tag(tickets: ids, tag, remove: remove, dryRun: isDryRun)
    var document = Document(
      schema: "crm.ticket_tagged/1",
      TaggedTickets(cells: [
        .integer(Int64(tagged.value.count)), .list(tag), .optional(tagged.changeset), .boolean(isDryRun),
      ]))
    let count = tagged.value.count
    document.line =
      count == 0
      ? "nothing changed"
      : "\(isDryRun ? dry : verb) " + (count == 1 ? "ticket \(tagged.value[0])" : "\(count) tickets")
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What tagging tickets did.
struct TaggedTickets: Tabulated {
  static let columns = [
    Column("tickets", .integer, help: "number of tickets that changed"),
    Column("tags", .list, help: "tags"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}
