import ArgumentParser
import CRMKit
import Tabular

/// `crm deal move`
struct DealMoveCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "move", abstract: "Move deals to another open stage of their pipeline.",
    discussion: """
      Every move is an event of the deal's stage history, which reports are computed from. A date without a
      time means the start of the day, or the time of the deal's last event if that was later on that day; a
      move before the last event is refused (exit 5).

      Examples:
        crm deal move 1 --to proposal
        crm deal move 1 2 3 --to negotiation --at 2026-01-10
        crm deal list --stage lead --where 'amount > 0' -f ids | crm deal move --ids-from - --to qualified
      """)
  static var result: (any Tabulated.Type)? { MovedDeals.self }

  @OptionGroup var arguments: DealMoveArguments
  @Option(help: "stage to move to", completion: .shellCommand("crm complete stages")) var to: String
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(.to(to), reason: reason, verb: "moved", dry: "would move", in: environment)
  }
}

/// `crm deal win`
struct DealWin: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "win", abstract: "Close deals as won.",
    discussion: """
      Examples:
        crm deal win 1
        crm deal win 1 --amount 11500 --at 2026-01-12
      """)
  static var result: (any Tabulated.Type)? { MovedDeals.self }

  @OptionGroup var arguments: DealMoveArguments
  @Option(
    help: "won stage; the first by default", completion: .shellCommand("crm complete stages"))
  var stage: String?
  @Option(
    parsing: .unconditional, help: .init("final amount; the present one by default", valueName: "amount"))
  var amount: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(
      .win(stage: stage), amount: amount, reason: reason, verb: "moved", dry: "would move", in: environment)
  }
}

/// `crm deal lose`
struct DealLose: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "lose", abstract: "Close deals as lost, with the reason.",
    discussion: """
      Examples:
        crm deal lose 1 --reason 'too expensive'
        crm deal lose 1 2 --reason 'no answer' --at 2026-01-12
      """)
  static var result: (any Tabulated.Type)? { MovedDeals.self }

  @OptionGroup var arguments: DealMoveArguments
  @Option(help: "reason for the loss; required") var reason: String?
  @Option(
    help: "lost stage; the first by default", completion: .shellCommand("crm complete stages"))
  var stage: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(
      .lose(stage: stage), reason: reason, verb: "moved", dry: "would move", in: environment)
  }
}

/// `crm deal reopen`
struct DealReopen: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "reopen", abstract: "Reopen deals that were won or lost.",
    discussion: """
      A deal returns to the stage it was closed in, or to that of --to. Reports as of earlier days still
      count it as closed.

      Examples:
        crm deal reopen 1
        crm deal reopen 1 --to proposal --reason 'they called again'
      """)
  static var result: (any Tabulated.Type)? { MovedDeals.self }

  @OptionGroup var arguments: DealMoveArguments
  @Option(help: "stage to move to", completion: .shellCommand("crm complete stages")) var to: String?
  @Option(help: "reason, kept in the history") var reason: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try arguments.run(
      .reopen(to), reason: reason, verb: "reopened", dry: "would reopen", in: environment)
  }
}

/// Which deals move, and when.
struct DealMoveArguments: ParsableArguments {
  @Argument(help: "deals by id or source:number") var deals: [String] = []
  @Option(help: .init("time of the change, now by default", valueName: "time")) var at: String?
  @OptionGroup var idsFrom: IDsFromOption
}

extension DealMoveArguments {
  /// Moves the deals, all or none, and says so: `moved deal 7 to proposal`.
  func run(
    _ move: DealMove, amount: String? = nil, reason: String? = nil, verb: String, dry: String,
    in environment: Environment
  ) throws -> ExitStatus {
    let names = try idsFrom.ids(deals, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.dealIDs(names)
    let isDryRun = environment.global.dryRun
    let moved = try store.move(
      deals: ids, move, at: environment.moment(happened: at, in: store), amount: amount, reason: reason,
      dryRun: isDryRun)
    var document = Document(
      schema: "crm.deal_moved/1", MovedDeals(ids, moved, isDryRun: isDryRun))
    document.line = MovedDeals.line(ids, moved.value, verb: isDryRun ? dry : verb)
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What moving deals did.
struct MovedDeals: Tabulated {
  static let columns = [
    Column("deals", .integer, help: "deals moved"),
    Column("unchanged", .integer, help: "deals left unchanged"),
    Column("stages", .list, help: "stages they are in afterwards"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]

  init(_ ids: [Int64], _ moved: Store.Written<[String?]>, isDryRun: Bool) {
    let stages = moved.value.compactMap(\.self)
    cells = [
      .integer(Int64(stages.count)), .integer(Int64(ids.count - stages.count)), .list(stages.uniqued()),
      .optional(moved.changeset), .boolean(isDryRun),
    ]
  }

  static func line(_ ids: [Int64], _ stages: [String?], verb: String) -> String {
    let moved = stages.compactMap(\.self)
    guard ids.count == 1 else {
      let rest = ids.count - moved.count
      return "\(verb) \(moved.count) deals to \(moved.uniqued().joined(separator: ", "))"
        + (rest == 0 ? "" : ", \(rest) unchanged")
    }
    return moved.first.map { "\(verb) deal \(ids[0]) to \($0)" } ?? "deal \(ids[0]) is unchanged"
  }
}
