import ArgumentParser
import CRMKit
import Tabular

/// `crm customer delete`
struct CustomerDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete customers with all related records.",
    discussion: """
      More than one needs a yes: an answer on a terminal, --yes elsewhere. A company that others are linked to stays
      (exit 5). 'crm undo' brings all of it back.

      Examples:
        crm customer delete ada@example.org
        crm customer delete 4 5 6 --yes
        crm customer list --tag test -f ids | crm customer delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedCustomers.self }

  @Argument(help: "Ids, e-mail addresses, phone numbers or source:key.") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.customerIDs(names)
    if ids.count > 1 { try environment.confirm("delete \(ids.count) customers") }
    let deleted = try store.delete(customers: ids, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.customers_deleted/1",
      DeletedCustomers(cells: [
        .integer(Int64(ids.count)), .optional(deleted.changeset), .boolean(global.dryRun),
      ]))
    let verb = global.dryRun ? "would delete" : "deleted"
    document.line = "\(verb) " + (ids.count == 1 ? "customer \(ids[0])" : "\(ids.count) customers")
    try environment.console.write(receipt: document)
    return .done
  }
}

/// What `crm customer delete` did.
struct DeletedCustomers: Tabulated {
  static let columns = [
    Column("customers", .integer, help: "Customers deleted."),
    Column("changeset", .integer, help: "The changeset; none where nothing was deleted."),
    Column("dry_run", .boolean, help: "Whether nothing was written."),
  ]

  let cells: [Cell]
}
