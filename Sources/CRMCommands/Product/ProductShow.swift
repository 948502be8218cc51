import ArgumentParser
import CRMKit
import Tabular

/// `crm product show`
struct ProductShow: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "show", abstract: "Show everything about a product.",
    discussion: """
      Examples:
        crm product show A1
      """)

  @Argument(help: "Sku, or id.") var product: String
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let (row, added, changed) = try environment.openStore(.reading).product(product)
    try environment.console.write(
      Document.record("product", RecordTable.products.columns, row, added, changed))
    return .done
  }
}
