import ArgumentParser
import CRMKit
import Tabular

/// `crm customer unmerge`
struct CustomerUnmerge: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "unmerge", abstract: "Undo a merge: restore every customer, value and order.",
    discussion: """
      This is 'crm undo' of the changeset that merged the customer. Customers merged together are restored
      together; for more than one, crm asks for confirmation, and scripts pass --yes. Rows changed since the
      merge are listed, and nothing is written (exit 5). 'crm customer show' lists the ids merged into a
      customer.

      Examples:
        crm customer unmerge 7
        crm customer unmerge --changeset 12 --dry-run
      """)
  static var result: (any Tabulated.Type)? { UnmergedCustomers.self }

  @Argument(help: "id that was merged into another customer") var loser: String?
  @Option(help: .init("changeset of the merge", valueName: "n")) var changeset: Int64?
  @Flag(help: "keep rows that changed since the merge, and restore the rest") var keepNewer = false
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
        .missingArgument, "one id or one changeset is needed",
        hint: "crm customer show CUSTOMER lists merged ids")
    }
  }

  private func document(_ merge: Merge, _ undone: UndoSummary) -> Document {
    let ids = merge.aliases.map { String($0.id) }
    var document = Document(
      schema: "crm.customer_unmerged/1",
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
    Column("customers", .list, help: "customers restored"),
    Column("undone", .integer, help: "changeset of the merge that was undone"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}

extension Merge.Arrivals {
  /// What is reported about them.
  fileprivate var sentence: String {
    func counted(_ number: Int64, _ noun: String) -> String? {
      number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    let rows = [counted(orders, "order"), counted(interactions, "interaction")].compactMap(\.self)
    let verb = orders + interactions == 1 ? "stays" : "stay"
    return "\(rows.joined(separator: " and ")) that came since the merge \(verb) with customer \(winner)"
  }
}
