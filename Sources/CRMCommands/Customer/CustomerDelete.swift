import ArgumentParser
import CRMKit
import Tabular

/// `crm customer delete`
struct CustomerDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete customers with all related records.",
    discussion: """
      To delete several customers, or one with orders, deals, tickets or other related records, crm asks for
      confirmation; scripts pass --yes. A company that people are linked to is not deleted (exit 5). 'crm
      undo' restores everything: the history keeps the deleted values, so deleting is not an erasure as the
      GDPR requires it.

      Examples:
        crm customer delete ada@example.org
        crm customer delete 4 5 6 --yes
        crm customer list --tag test -f ids | crm customer delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedCustomers.self }

  @Argument(help: "customers by id, e-mail address, phone number or source:key") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.customerIDs(names)
    try environment.confirmDeletion(of: "customer", ids, in: store)
    let deleted = try store.delete(customers: ids, dryRun: global.dryRun)
    var document = Document(
      schema: "crm.customer_deleted/1",
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
    Column("customers", .integer, help: "customers deleted"),
    Column("changeset", .integer, help: "changeset number; empty if nothing was written"),
    Column("dry_run", .boolean, help: "whether this was a dry run, which writes nothing"),
  ]

  let cells: [Cell]
}
