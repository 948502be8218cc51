import ArgumentParser
import CRMKit
import Tabular

/// `crm sla add`
struct SLAAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add an SLA policy.",
    discussion: """
      Of the policies in their order the first one that holds for a ticket counts; one without --where holds for every ticket,
      and new ones stand before it. Which one it was is recorded when a ticket is opened or imported, and again whenever
      something of it changes that rules can read. 'crm sla apply' does so for tickets that are there already.

      Clocks, each in working time of the calendar, outside of states that pause it:

        first response  from the beginning to our first answer
        next response   from what the customer writes after an answer to our next answer
        resolution      from the beginning to the resolution

      Nothing is stored but which policy it is: an edit of a policy, as that of its calendar, gives other readings of all
      tickets that it measures. What is promised otherwise from a day on is a policy of its own, with --effective-from,
      before this one.

      Examples:
        crm sla add gold --where 'priority = urgent' --calendar office --first-response 1h --resolution 8h
        crm sla add rest --first-response 24h --next-response 48h --warn-before first-response=4h
        crm sla add vip --where 'tag = vip' --first-response 30m --pause pending --on-reopen restart --position 1
        crm sla add rest-2027 --calendar office --resolution 16h --effective-from 2027-01-01 --position 2
      """)
  static var result: (any Tabulated.Type)? { WrittenPolicy.self }

  @Argument(help: "Name of the policy.") var name: String
  @OptionGroup(title: "Policy") var values: SLAValueOptions
  @Option(
    help: .init("Place among the policies, from 1.", valueName: "count"),
    transform: { try wholeNumber($0, in: 1...1_000_000, of: "position") })
  var position: Int64?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var policy = SLAPolicy(name: name)
    policy.position = position ?? 0
    try values.apply(to: &policy, environment, store)
    let added = try store.add(policy, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.sla_added/1",
      WrittenPolicy(added.value.id, name, added.changeset, isDryRun: global.dryRun))
    document.line =
      "\(global.dryRun ? "would add" : "added") policy '\(name)' at position \(added.value.position)"
    environment.warnOfUnreachable(try store.slaPolicies())
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What a write to a policy did.
struct WrittenPolicy: Tabulated {
  static let columns = [
    Column("id", .integer, help: "Number of the policy."),
    Column("name", help: "Its name."),
    Column("changeset", .integer, help: "The changeset; none where nothing was written."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ id: Int64, _ name: String, _ changeset: Int64?, isDryRun: Bool) {
    cells = [.integer(id), .text(name), .optional(changeset), .boolean(isDryRun)]
  }
}
