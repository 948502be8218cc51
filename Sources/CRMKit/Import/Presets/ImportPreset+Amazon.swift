extension ImportPreset {
  /// A row is a line of an order; its price is that of all its pieces. Buyers are not named.
  ///
  /// - Source: columns of Amazon's flat-file reports of all orders.
  static let amazonOrders = ImportPreset(
    name: "amazon", title: "Amazon order report", noun: .order,
    variants: [
      Variant(
        name: "all orders",
        signature: [
          "amazon-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel",
          "sales-channel", "product-name", "sku", "asin", "quantity", "currency", "item-price",
        ])
    ],
    columns: [
      "amazon-order-id": .value("number"),
      "purchase-date": .value("at"),
      "last-updated-date": .value("updated_at"),
      "order-status": .value("status"),
      "sales-channel": .value("channel"),
      "product-name": .value("product"),
      "sku": .value("sku"),
      "quantity": .value("quantity"),
      "currency": .value("currency"),
      "item-price": .value("amount"),
      "ship-country": .value("country"),
    ],
    kept: ["fulfillment-channel", "asin", "item-tax", "shipping-price", "item-promotion-discount"],
    dropped: [
      "merchant-order-id", "order-channel", "url", "ship-service-level", "item-status", "shipping-tax",
      "gift-wrap-price", "gift-wrap-tax", "ship-promotion-discount", "ship-city", "ship-state",
      "ship-postal-code", "promotion-ids", "is-business-order", "purchase-order-number", "price-designation",
    ])
}
