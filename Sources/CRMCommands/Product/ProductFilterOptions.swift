import ArgumentParser
import CRMKit

/// Which products a list is about.
struct ProductFilterOptions: ParsableArguments {
  @Option(help: "Of this category.") var category: String?
  @Option(help: .init("In the sku or the name.", valueName: "text")) var search: String?
  @OptionGroup var rule: RuleOptions
  @OptionGroup var idsFrom: IDsFromOption
}

extension Environment {
  /// The products of a list in the order and with the columns that were asked for.
  func products(_ options: ProductFilterOptions, in store: Store) throws -> RecordList {
    var filter = ProductFilter()
    filter.category = options.category
    filter.search = options.search
    filter.rule = try options.rule.value(for: .product, in: self, store)
    if options.idsFrom.path != nil { filter.ids = try store.productIDs(options.idsFrom.ids([], in: self)) }
    let columns = RecordTable.products.columns
    return try store.products(filter, order: order(of: columns), columns: console.chosenColumns(of: columns))
  }
}
