import ArgumentParser
import CRMKit
import Tabular

/// `crm customer unmerge`
struct CustomerUnmerge: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unmerge", abstract: "Undo a merge: restore every customer, value and order.",
    discussion: """
      It is 'crm undo' of the changeset that merged the customer. What was merged in one go comes back in one go, and more
      than one customer needs a yes. Rows that were changed since are listed, and nothing is written (exit 5).
      'crm customer show' lists the ids that were merged into a customer.

      Examples:
        crm customer unmerge 7
        crm customer unmerge --changeset 12 --dry-run
      """)
  static var result: (any Tabulated.Type)? { UnmergedCustomers.self }

  @Argument(help: "The id that was merged into another customer.") var loser: String?
  @Option(help: .init("The changeset that merged.", valueName: "n")) var changeset: Int64?
  @Flag(help: "Leave rows that changed since as they are, and bring back the rest.") var keepNewer = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let merge = try merge(in: store)
    if merge.aliases.count > 1 { try environment.confirm("unmerge \(merge.aliases.count) customers") }
    let newer = try store.arrivals(since: merge)
    do {
      let undone = try store.undo(
        .changesets([merge.changeset]), keepingNewer: keepNewer, dryRun: global.dryRun)
      for arrival in newer { environment.console.warn(arrival.sentence) }
      try environment.console.write(receipt: document(merge, undone))
      return .done
    } catch let error as HistoryError {
      if case .conflicts(_, let conflicts) = error { _ = try environment.console.write(conflicts) }
      throw error
    }
  }

  private func merge(in store: Store) throws -> Merge {
    switch (loser, changeset) {
    case (let loser?, nil): return try store.merge(of: loser)
    case (nil, let changeset?): return try store.merge(in: changeset)
    default:
      throw UsageError(
        .missingArgument, "one id or one changeset is needed", hint: "crm customer show lists merged ids")
    }
  }

  private func document(_ merge: Merge, _ undone: UndoSummary) -> Document {
    let ids = merge.aliases.map { String($0.id) }
    var document = Document(
      schema: "crm.customers_unmerged/1",
      UnmergedCustomers(cells: [
        .list(ids), .integer(merge.changeset), .optional(undone.changeset), .boolean(global.dryRun),
      ]))
    let noun = ids.count == 1 ? "customer" : "customers"
    document.line = "\(global.dryRun ? "would unmerge" : "unmerged") \(noun) \(ids.joined(separator: ", "))"
    return document
  }
}

/// What `crm customer unmerge` did.
struct UnmergedCustomers: Tabulated {
  static let columns = [
    Column("customers", .list, help: "The customers that are there again."),
    Column("undone", .integer, help: "The changeset that had merged them."),
    Column("changeset", .integer, help: "The changeset that took it back; none on a dry run."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]
}

extension Merge.Arrivals {
  /// What to tell a person about them.
  fileprivate var sentence: String {
    func counted(_ number: Int64, _ noun: String) -> String? {
      number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let rows = [counted(orders, "order"), counted(interactions, "interaction")].compactMap(\.self)
    let verb = orders + interactions == 1 ? "stays" : "stay"
    return "\(rows.joined(separator: " and ")) that came since the merge \(verb) with customer \(winner)"
  }
}
