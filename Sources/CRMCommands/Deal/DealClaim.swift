import ArgumentParser
import CRMKit
import Tabular

/// `crm deal claim`
struct DealClaim: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "claim", abstract: "Claim an unassigned deal.",
    discussion: """
      A deal that has an owner is refused, naming the owner (exit 5); of two users who claim one at the same
      time, one gets it. A deal in the pool of a team can be claimed by members, within the limits of the
      team; 'crm team pool' lists such deals.

      Examples:
        crm deal claim 7
        crm deal claim 7 --as ann
      """)
  static var result: (any Tabulated.Type)? { ClaimedDeal.self }

  @Argument(help: "deal by id or source:number") var deal: String
  @Option(
    name: .customLong("as"), help: "user who claims it; the one who runs the command by default",
    completion: .shellCommand("crm complete users"))
  var user: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.dealIDs([deal])[0]
    let name = try user ?? store.ownUser(environment)
    let claimed = try store.claim(
      deal: id, as: name, asOf: environment.asOfNow(in: store), dryRun: global.dryRun)
    var document = Document(
      schema: "crm.deal_claimed/1", ClaimedDeal(id, claimed, owner: name, isDryRun: global.dryRun))
    document.line =
      claimed.value == nil
      ? "deal \(id) is unchanged: \(name) owns it"
      : "\(name) \(global.dryRun ? "would own" : "owns") deal \(id)"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm deal release`
struct DealRelease: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "release", abstract: "Release a deal to its team's pool, or leave it unassigned.",
    discussion: """
      The deal goes back to the pool it was claimed from, or to the pool of the team an assignment rule gave
      it to; --to names another team. A deal without a team waits for the next run of the assignment rules.
      An unassigned deal can be put into a pool with --to.

      Examples:
        crm deal release 7
        crm deal release 7 --to inbound --reason 'speaks French only'
      """)
  static var result: (any Tabulated.Type)? { ClaimedDeal.self }

  @Argument(help: "deal by id or source:number") var deal: String
  @Option(help: "team whose pool it goes to", completion: .shellCommand("crm complete teams")) var to: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.dealIDs([deal])[0]
    let released = try store.release(deal: id, to: to, reason: reason, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.deal_released/1", ClaimedDeal(id, released, owner: nil, isDryRun: global.dryRun))
    let verb = global.dryRun ? "would be" : "is"
    document.line =
      released.value.map {
        "deal \(id) \(verb) \($0.team.map { "in the pool of team '\($0)'" } ?? "unassigned")"
      }
      ?? "deal \(id) is unchanged: unassigned"
    try environment.console.write(receipt: document)
    return .done
  }
}

extension Store {
  /// The user who runs the command.
  fileprivate func ownUser(_ environment: Environment) throws -> String {
    let name = environment.actor
    do { _ = try recordID(.user, name) } catch is RecordError {
      throw UsageError(
        .missingArgument, "'\(name)', who runs the command, is not a user", hint: "name the user with --as")
    }
    return name
  }
}

/// The owner of a deal after it was claimed or released.
struct ClaimedDeal: Tabulated {
  static let columns = [
    Column("deal_id", .integer, help: "id of the deal"),
    Column("owner", help: "owner of the deal; empty if unassigned"),
    Column("team", help: "team whose pool it came from or goes to"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ deal: Int64, _ written: Store.Written<Assignment?>, owner: String?, isDryRun: Bool) {
    cells = [
      .integer(deal), .optional(owner), .optional(written.value?.team), .optional(written.changeset),
      .boolean(isDryRun),
    ]
  }
}
