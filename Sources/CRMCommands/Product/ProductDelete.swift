import ArgumentParser
import CRMKit
import Tabular

/// `crm product delete`
struct ProductDelete: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "delete", abstract: "Delete products.",
    discussion: """
      More than one needs a yes: an answer on a terminal, --yes elsewhere. 'crm undo' brings all of it back.

      Examples:
        crm product delete A1
        crm product list --category Shoes -f ids | crm product delete --ids-from - --yes
      """)
  static var result: (any Tabulated.Type)? { DeletedRecords.self }

  @Argument(help: "Skus, or ids.") var products: [String] = []
  @OptionGroup var idsFrom: IDsFromOption
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let names = try idsFrom.ids(products, in: environment)
    let store = try environment.openStore(.writing)
    let ids = try store.productIDs(names)
    try environment.confirmDeletion(of: "product", ids, in: store)
    let deleted = try store.deleteProducts(ids, dryRun: global.dryRun)
    try environment.console.write(
      receipt: DeletedRecords.document("product", ids, deleted, isDryRun: global.dryRun))
    return .done
  }
}
