import ArgumentParser
import CRMKit
import Tabular

/// `crm product import`
struct ProductImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Add or update products from a file.",
    discussion: """
      A product is found by its sku. Importing the same file again changes nothing.

      Examples:
        crm product import products.csv --currency EUR
      """)
  static var result: (any Tabulated.Type)? { ImportSummary.self }

  @OptionGroup var input: FileImportArguments
  @OptionGroup(title: "Amounts") var amounts: AmountOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var drafter = ProductDrafter(currency: try amounts.currency(in: store))
    drafter.zone = DayZone(try environment.zone(of: store))
    return try input.options(of: .product, in: store, environment).run {
      try store.importProducts($0, drafter, progress: $1)
    }
  }
}
