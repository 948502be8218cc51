import ArgumentParser
import CRMKit
import Tabular

/// Which tickets change, and when.
struct TicketChangeArguments: ParsableArguments {
  @Argument(help: "Ids, or source:number.") var tickets: [String] = []
  @Option(help: "Why.") var reason: String?
  @Option(help: .init("When it happened; now by default.", valueName: "time")) var at: String?
  @OptionGroup var idsFrom: IDsFromOption
}

extension TicketChangeArguments {
  /// Changes the tickets, all or none, and says so: `moved ticket 7 to pending`.
  ///
  /// - Parameter says: what follows the tickets in the receipt's line.
  func run(
    _ change: TicketChange, verb: String, dry: String, says: (TicketStates) throws -> String = { _ in "" },
    in environment: Environment
  ) throws -> ExitStatus {
    let names = try idsFrom.ids(tickets, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.ticketIDs(names)
    var change = change
    change.values.assignee = try environment.user(change.values.assignee, in: store)
    change.values.team = try environment.team(change.values.team, in: store)
    change.reason = reason
    change.at = try environment.moment(happened: at, in: store)
    let isDryRun = environment.global.dryRun
    let changed = try store.change(tickets: ids, change, dryRun: isDryRun)
    var document = Document(schema: "crm.tickets_changed/1", ChangedTickets(changed, isDryRun: isDryRun))
    let moved = changed.value.filter { !$0.changed.isEmpty }
    let rest = ids.count - moved.count
    let name = moved.count == 1 ? "ticket \(moved[0].ticket)" : "\(moved.count) tickets"
    document.line =
      moved.isEmpty
      ? "nothing changed"
      : "\(isDryRun ? dry : verb) \(name)\(try says(store.ticketStates()))"
        + (rest == 0 ? "" : ", \(rest) as before")
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What changing tickets did.
struct ChangedTickets: Tabulated {
  static let columns = [
    Column("tickets", .integer, help: "Tickets that changed."),
    Column("unchanged", .integer, help: "Tickets that were so already."),
    Column("fields", .list, help: "The fields that changed of any of them."),
    Column("changeset", .integer, help: "The changeset; none where nothing changed."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]

  init(_ changed: Store.Written<[(ticket: Int64, changed: [String])]>, isDryRun: Bool) {
    let count = changed.value.count { !$0.changed.isEmpty }
    cells = [
      .integer(Int64(count)), .integer(Int64(changed.value.count - count)),
      .list(changed.value.flatMap(\.changed).uniqued()), .optional(changed.changeset), .boolean(isDryRun),
    ]
  }
}
