/// A field of a product that a file can fill; the raw value is its column name everywhere.
package enum ProductField: String, ImportField {
  case sku, name, category, price, currency
  case createdAt = "created_at"

  package static let noun = RecordNoun.product

  package static let required: [[ProductField]] = [[.sku]]

  package static let derived = ["id", "updated_at"]

  package var isDate: Bool { self == .createdAt }
  package var isNumber: Bool { self == .price }
  package var isMoney: Bool { self == .price }

  package var isOptional: Bool { self == .createdAt || self == .price }

  package var aliases: [String] {
    switch self {
    case .sku: ["Stock Code", "StockCode", "Product Code", "Variant SKU", "Article Number", "Artikelnummer"]
    case .name: ["Product", "Title", "Product Name", "Description", "Bezeichnung", "商品名称"]
    case .category: ["Type", "Product Type", "Product Category", "Kategorie", "类别"]
    case .price: ["Unit Price", "List Price", "Variant Price", "Preis", "价格"]
    case .currency: ["Currency Code", "Währung", "币种"]
    case .createdAt: ["Created"]
    }
  }
}
