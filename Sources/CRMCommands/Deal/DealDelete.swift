import ArgumentParser
import CRMKit
import Tabular

/// `crm deal delete`
struct DealDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete deals with their contacts, lines and history.",
    discussion: """
      More than one needs a yes: an answer on a terminal, --yes elsewhere. 'crm undo' brings all of it back. A deal that
      came to nothing is better kept: see 'crm deal lose'.

      Examples:
        crm deal delete 3
        crm deal list --where 'name contains "test"' -f ids | crm deal delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "Ids, or source:number.") var deals: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(deals, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.dealIDs(names)
    if ids.count > 1 { try environment.confirm("delete \(ids.count) deals") }
    let deleted = try store.deleteDeals(ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("deal", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
