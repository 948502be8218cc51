import ArgumentParser
import CRMKit

/// The values of a product, as `add` and `edit` take them.
struct ProductValueOptions: ParsableArguments {
  @Option(help: "What it is called.", transform: neededText(of: "name")) var name: String?
  @Option(help: "What it is one of.") var category: String?
  @Option(help: .init("List price of one, with at most four decimals.", valueName: "amount")) var price:
    String?
  @Option(
    help: .init("Currency of the price; the setting base-currency by default.", valueName: "code"),
    transform: value(of: "currency", Currency.init(typed:)))
  var currency: Currency?
}

extension ProductValueOptions {
  /// The values that were given; a price takes the currency of the settings where it has none.
  func draft(_ store: Store) throws -> ProductDraft {
    var draft = ProductDraft()
    draft.name = name
    draft.category = category.given
    draft.currency = currency
    guard let price else { return draft }
    draft.priceE4 = try ProductDraft.price(parsing: price)
    draft.currency = try currency ?? store.baseCurrency()
    guard draft.currency != nil else { throw ImportPlanError.noCurrency }
    return draft
  }
}
