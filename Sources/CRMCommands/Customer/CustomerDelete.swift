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
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "customers by id, e-mail address, phone number or source:key") var customers: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(customers, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.customerIDs(names)
    try environment.confirmDeletion(of: "customer", ids, in: store)
    let deleted = try store.delete(customers: ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.deleted("customer", ids, deleted.map { _ in }, isDryRun: global.dryRun))
    return .done
  }
}
