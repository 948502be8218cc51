import ArgumentParser
import CRMKit
import Tabular

/// `crm order delete`
struct OrderDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete orders with their lines and refunds.",
    discussion: """
      To delete several orders, crm asks for confirmation; scripts pass --yes. 'crm undo' restores
      everything. Cancel an order with 'crm order cancel' instead, so that it stays on record.

      Examples:
        crm order delete 7
        crm order delete shop:1007 2 --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "orders by id or source:number") var orders: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(orders, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.orderIDs(names)
    try environment.confirmDeletion(of: "order", ids, in: store)
    let deleted = try store.deleteOrders(ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("order", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
