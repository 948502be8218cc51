import ArgumentParser
import CRMKit
import Tabular

/// `crm product list`
struct ProductListCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "list", abstract: "List the products of the catalogue.",
    discussion: """
      Examples:
        crm product list --category Shoes
        crm product list --search lamp --sort -price
      """)
  static let columns = RecordTable.products.columns

  @OptionGroup(title: "Filters") var filter: ProductFilterOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    var rows = try environment.products(filter, in: environment.openStore(.reading))
    return try environment.console.write(chosen: &rows)
  }
}
