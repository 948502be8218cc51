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
    "Show a product.",
    """
    Examples:
      crm product show A1
    """)

  static let deleting = VerbText(
    "Delete products.",
    """
    Deleting more than one asks for confirmation; scripts pass --yes. 'crm undo' restores them.

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

/// The values of a product, as `add` and `edit` take them.
enum ProductValues: FieldOptionSet {
  static let fields = FieldTable.products.fields(.set)
  static let isFilter = false
}

extension NounFieldOptions<ProductValues> {
  /// The values that were given; a price takes the currency of the settings where it has none.
  func draft(_ environment: Environment, _ store: Store) throws -> ProductDraft {
    var draft = ProductDraft()
    for (field, texts) in given {
      guard let key = ProductField(rawValue: field.name), let text = texts.last else { continue }
      switch key {
      case .name: draft[text: key] = try neededText(of: "name")(text)
      case .price: draft[key] = .integer(try ProductDraft.price(parsing: text))
      case .currency: draft[text: key] = try value(of: "currency", Currency.init(typed:))(text).code
      default: draft[text: key] = try environment.value(of: field, text, in: store)
      }
    }
    guard draft[.price] != .null, draft[.currency] == .null else { return draft }
    guard let currency = try store.baseCurrency() else { throw ImportPlanError.noCurrency }
    draft[text: .currency] = currency.code
    return draft
  }
}

/// `crm product add`
struct ProductAdd: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "add", abstract: "Add a product to the catalogue.",
    discussion: """
      Order lines name products by their SKU; reports take the category from the product.

      Examples:
        crm product add A1 --name Shoe --category Shoes --price 49.90 --currency EUR
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }

  @Argument(help: "stock keeping unit, as order lines name it", transform: neededText(of: "sku")) var sku:
    String
  @OptionGroup(title: "Values") var values: NounFieldOptions<ProductValues>
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    var draft = try values.draft(environment, store)
    draft[text: .sku] = sku
    let added = try store.addProduct(draft, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.added("product", added, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm product edit`
struct ProductEdit: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "edit", abstract: "Edit a product.",
    discussion: """
      Examples:
        crm product edit A1 --category Sneakers --price 44.90 --currency EUR
        crm product edit A1 --clear category
      """)
  static var result: (any Tabulated.Type)? { Receipt.self }
  static let clearable = FieldTable.products.clearable

  @Argument(help: "\(ProductVerbs.naming)") var product: String
  @OptionGroup(title: "Values") var values: NounFieldOptions<ProductValues>
  @Option(help: .init("field to clear, named as its column", valueName: "field")) var clear: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let store = try environment.openStore(.writing)
    let id = try store.productIDs([product])[0]
    let cleared = try clear.flatMap { name -> [RecordChange] in
      let change = try RecordChange(clearing: name, of: Self.clearable)
      return name == "price" ? [RecordChange("price_e4", .null), RecordChange("currency", .null)] : [change]
    }
    let changes = try values.draft(environment, store).changes + cleared
    guard !changes.isEmpty else {
      throw UsageError(.missingArgument, "nothing to change is given", hint: "see crm product edit --help")
    }
    let edited = try store.edit(.product, id, changes, dryRun: global.dryRun)
    try environment.console.write(
      receipt: Receipt.edited("product", id, edited, isDryRun: global.dryRun))
    return .done
  }
}

/// `crm product import`
struct ProductImportCommand: CRMCommand {
  static let configuration = CommandConfiguration.verb(
    "import", abstract: "Import products from a file.",
    discussion: """
      A product is found by its SKU. Importing the same file again changes nothing.

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
