import ArgumentParser
import CRMKit
import Tabular

/// `crm product edit`
struct ProductEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Change a product.",
    discussion: """
      Examples:
        crm product edit A1 --category Sneakers --price 44.90 --currency EUR
        crm product edit A1 --clear category
      """)
  static var result: (any Tabulated.Type)? { EditedRecord.self }

  static let clearable = ["category", "price"]

  @Argument(help: "Sku, or id.") var product: String
  @OptionGroup(title: "Values") var values: ProductValueOptions
  @Option(help: .init("Empty a field: category or price.", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.productIDs([product])[0]
    let cleared = try clear.flatMap { name -> [RecordChange] in
      let change = try RecordChange(clearing: name, of: Self.clearable)
      return name == "price" ? [RecordChange("price_e4", .null), RecordChange("currency", .null)] : [change]
    }
    let changes = try values.draft(store).changes + cleared
    guard !changes.isEmpty else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm product edit --help")
    }
    let edited = try store.edit(.product, id, changes, dryRun: global.dryRun)
    try environment.console.write(
      receipt: EditedRecord.document("product", id, edited, isDryRun: global.dryRun))
    return .done
  }
}
