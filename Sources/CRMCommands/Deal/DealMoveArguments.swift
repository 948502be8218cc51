import ArgumentParser
import CRMKit
import Tabular

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
