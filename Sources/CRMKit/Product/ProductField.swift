extension FieldTable {
  package static let products = FieldTable(
    .product,
    [
      Field("id", .integer, "id of the product", [.shown, .ruled, .derived]),
      Field(
        "sku", .text, "stock keeping unit, as order lines name it", [.shown, .stored, .imported, .ruled],
        aliases: [
          "Stock Code", "StockCode", "Product Code", "Variant SKU", "Article Number", "Artikelnummer",
        ]),
      Field(
        "name", .text, "product name", [.shown, .stored, .imported, .set, .ruled],
        aliases: ["Product", "Title", "Product Name", "Description", "Bezeichnung", "商品名称"]),
      Field(
        "category", .text, "product category",
        [.shown, .stored, .imported, .set, .cleared, .filtered, .ruled],
        aliases: ["Type", "Product Type", "Product Category", "Kategorie", "类别"]),
      Field(
        "price", .price(digits: 4), "list price of one piece",
        [.shown, .stored, .imported, .optional, .set, .cleared, .ruled], column: "price_e4",
        aliases: ["Unit Price", "List Price", "Variant Price", "Preis", "价格"]),
      Field(
        "currency", .currency, "currency of the price", [.shown, .stored, .imported, .set, .ruled],
        aliases: ["Currency Code", "Währung", "币种"]),
      Field(
        "created_at", .instant, "when the product was added",
        [.listed, .stored, .imported, .optional, .ruled], aliases: ["Created"]),
      Field(
        "updated_at", .instant, "when the product last changed", [.listed, .stored, .ruled, .derived]),
    ])
}

/// A field of a product.
package struct ProductField: TableField {
  package static let table = FieldTable.products
  package static let required: [[ProductField]] = [[sku]]

  package let place: Int

  package init(place: Int) { self.place = place }

  package static let sku = ProductField("sku")
  package static let name = ProductField("name")
  package static let price = ProductField("price")
  package static let currency = ProductField("currency")
  static let createdAt = ProductField("created_at")
  static let updatedAt = ProductField("updated_at")
}
