extension ImportPreset {
  /// Rows of one order share its name; what belongs to the whole order stands on the first of them alone.
  ///
  /// - Source: Shopify help, "Order export CSV file".
  static let shopifyOrders = ImportPreset(
    name: "shopify", title: "Shopify orders", noun: .order,
    variants: [
      Variant(
        name: "orders",
        signature: [
          "Name", "Email", "Financial Status", "Fulfillment Status", "Currency", "Subtotal", "Total",
          "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku",
          "Cancelled at",
        ])
    ],
    columns: [
      "Name": .value("order_id"),
      "Email": .value("email"),
      "Billing Name": .value("customer_name"),
      "Phone": .value("phone"),
      "Billing Phone": .value("phone"),
      "Financial Status": .value("status"),
      "Created at": .value("at"),
      "Cancelled at": .value("cancelled_at"),
      "Currency": .value("currency"),
      "Total": .value("total"),
      "Refunded Amount": .value("refunded"),
      "Source": .value("channel"),
      "Shipping Country": .value("country"),
      "Billing Country": .value("country"),
      "Notes": .value("note"),
      "Lineitem name": .value("product"),
      "Lineitem sku": .value("sku"),
      "Lineitem quantity": .value("quantity"),
      "Lineitem price": .value("price"),
      "Lineitem discount": .value("discount"),
    ],
    dropped: [
      "Id", "Paid at", "Subtotal", "Shipping", "Taxes", "Discount Amount", "Shipping Name", "Shipping Phone",
      "Shipping Street", "Billing Street", "Duties", "Outstanding Balance",
    ],
    traps: [.leadingApostrophe])
}
