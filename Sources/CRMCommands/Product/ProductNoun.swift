import ArgumentParser
import CRMKit
import Tabular

/// `crm product`
struct ProductNoun: Noun {
  static let configuration = CommandConfiguration(
    commandName: "product", abstract: "Products: the catalogue, with categories and prices.",
    discussion: """
      Order lines and deal lines name products by their SKU; reports group revenue by product and category.
      """,
    subcommands: [
      ProductAdd.self, ShowRecord<ProductVerbs>.self, ListRecords<ProductVerbs>.self, ProductEdit.self,
      DeleteRecords<ProductVerbs>.self, ProductImportCommand.self, ExportRecords<ProductVerbs>.self,
    ])
}

/// Which products a list is about.
struct ProductFilterOptions: ParsableArguments {
  @OptionGroup var values: NounFieldOptions<ProductFilters>
  @Option(help: .init("with this text in the SKU or the name", valueName: "text")) var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

enum ProductFilters: FieldOptionSet {
  static let fields = FieldTable.products.fields(.filtered)
  static let isFilter = true
}

enum ProductVerbs: ExportVerbs, ShowVerbs, DeleteVerbs {
  static let noun = RecordNoun.product
  static let naming = "SKU or id"
  static let columns = RecordTable.products.columns

  static let listing = VerbText(
    "List products.",
    """
    Examples:
      crm product list --category Shoes
      crm product list --search lamp --sort -price
    """)

  static let showing = VerbText(
    "Show a product with its history.",
    """
    Examples:
      crm product show A1
    """)

  static let deleting = VerbText(
    "Delete products.",
    """
    Deleting more than one asks for confirmation; scripts pass --yes. 'crm undo' brings them back.

    Examples:
      crm product delete A1
      crm product list --category Shoes -f ids | crm product delete --ids-from - --yes
    """)

  static let exporting = VerbText(
    "Export products to a file, with every column.",
    """
    The ending of the file chooses the format; without one, and on standard output, it is csv. 'crm product import' reads
    csv, tsv, json and ndjson back.

    Examples:
      crm product export products.csv
    """)

  static func ids(_ names: [String], in store: Store) throws -> [Int64] { try store.productIDs(names) }

  static func rows(
    _ options: ProductFilterOptions, _ environment: Environment, _ store: Store
  ) throws -> RecordList {
    var filter = ProductFilter()
    filter.values = try environment.filters(options.values, in: store)
    filter.search = options.search
    filter.rule = try options.rule.value(for: .product, in: environment, store)
    if options.idsFrom.path != nil {
      filter.ids = try store.productIDs(options.idsFrom.ids([], in: environment))
    }
    return try store.products(
      filter, order: environment.order(of: columns),
      columns: environment.console.chosenColumns(of: columns))
  }

  static func record(_ name: String, in store: Store) throws -> (
    row: [Cell], added: Provenance, changed: Provenance?
  ) {
    try store.product(name)
  }

  static func delete(_ ids: [Int64], in store: Store, dryRun: Bool) throws -> Store.Written<[Int64]> {
    try store.deleteProducts(ids, dryRun: dryRun).map { ids }
  }
}
