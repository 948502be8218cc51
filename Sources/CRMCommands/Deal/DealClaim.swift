import ArgumentParser
import CRMKit
import Tabular

/// `crm deal claim`
struct DealClaim: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "claim", abstract: "Claim an unassigned deal.",
    discussion: """
      A deal that somebody looks after is refused, and names him (exit 5); of two who claim one at once, one gets it. A deal in
      the pool of a team is for its members, within the limits of the team; 'crm team pool' lists what is there.

      Examples:
        crm deal claim 7
        crm deal claim 7 --as ann
      """)
  static var result: (any Tabulated.Type)? { ClaimedDeal.self }

  @Argument(help: "Id, or source:number.") var deal: String
  @Option(
    name: .customLong("as"), help: "The user who takes it; whoever runs the command by default.",
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
      ? "deal \(id) is \(name)'s already" : "deal \(id) \(global.dryRun ? "would be" : "is") \(name)'s"
    try environment.console.write(receipt: document)
    return .done
  }
}

/// `crm deal release`
struct DealRelease: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "release", abstract: "Return a deal to the pool of its team, or leave it unassigned.",
    discussion: """
      It goes to the pool that it was claimed from, or of the team that a rule gave it to; --to names another. Without a team it
      waits for the next run of the rules. What nobody looks after can be put into a pool with --to.

      Examples:
        crm deal release 7
        crm deal release 7 --to inbound --reason 'speaks French only'
      """)
  static var result: (any Tabulated.Type)? { ClaimedDeal.self }

  @Argument(help: "Id, or source:number.") var deal: String
  @Option(help: "The team to whose pool it goes.", completion: .shellCommand("crm complete teams")) var to:
    String?
  @Option(help: "Why.") var reason: String?
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
        "deal \(id) \(verb) \($0.team.map { "in the pool of team '\($0)'" } ?? "nobody's")"
      }
      ?? "deal \(id) is nobody's already"
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
        .missingArgument, "you are '\(name)' here, and that is no user", hint: "say who takes it with --as")
    }
    return name
  }
}

/// Whose a deal is after it was claimed or given back.
struct ClaimedDeal: Tabulated {
  static let columns = [
    Column("deal_id", .integer, help: "Number of the deal."),
    Column("owner", help: "Who looks after it; none for nobody."),
    Column("team", help: "The team whose pool it came from or goes to."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ deal: Int64, _ written: Store.Written<Assignment?>, owner: String?, isDryRun: Bool) {
    cells = [
      .integer(deal), .optional(owner), .optional(written.value?.team), .optional(written.changeset),
      .boolean(isDryRun),
    ]
  }
}
