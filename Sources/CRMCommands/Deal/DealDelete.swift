import ArgumentParser
import CRMKit
import Tabular

/// `crm deal delete`
struct DealDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete deals with their contacts, lines and history.",
    discussion: """
      To delete several deals, or one with tasks, crm asks for confirmation; scripts pass --yes. 'crm undo'
      restores everything. Close a lost deal with 'crm deal lose' instead, so that it counts in the win rate.

      Examples:
        crm deal delete 3
        crm deal list --where 'name contains "test"' -f ids | crm deal delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "deals by id or source:number") var deals: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(deals, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.dealIDs(names)
    try environment.confirmDeletion(of: "deal", ids, in: store)
    let deleted = try store.deleteDeals(ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("deal", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
