import ArgumentParser
import CRMKit
import Tabular

/// `crm product add`
struct ProductAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a product to the catalogue.",
    discussion: """
      Lines of orders name products by their sku; reports take the category from here.

      Examples:
        crm product add A1 --name Shoe --category Shoes --price 49.90 --currency EUR
      """)
  static var result: (any Tabulated.Type)? { AddedRecord.self }

  @Argument(help: "Stock keeping unit, as order lines write it.", transform: neededText(of: "sku")) var sku:
    String
  @OptionGroup(title: "Values") var values: ProductValueOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var draft = try values.draft(store)
    draft.sku = sku
    let added = try store.addProduct(draft, dryRun: global.dryRun)
    try environment.console.write(
      receipt: AddedRecord.document("product", added, isDryRun: global.dryRun))
    return .done
  }
}
