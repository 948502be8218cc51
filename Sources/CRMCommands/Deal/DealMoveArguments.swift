import ArgumentParser
import CRMKit
import Tabular

/// Which deals move, and when.
struct DealMoveArguments: ParsableArguments {
  @Argument(help: "Ids, or source:number.") var deals: [String] = []
  @Option(help: .init("When it happened; now by default.", valueName: "time")) var at: String?
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
      schema: "crm.deals_moved/1", MovedDeals(ids, moved, isDryRun: isDryRun))
    document.line = MovedDeals.line(ids, moved.value, verb: isDryRun ? dry : verb)
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What moving deals did.
struct MovedDeals: Tabulated {
  static let columns = [
    Column("deals", .integer, help: "Deals that moved."),
    Column("unchanged", .integer, help: "Deals that were there already."),
    Column("stages", .list, help: "The stages that they are in then."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
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
        + (rest == 0 ? "" : ", \(rest) were there already")
    }
    return moved.first.map { "\(verb) deal \(ids[0]) to \($0)" } ?? "deal \(ids[0]) is there already"
  }
}
