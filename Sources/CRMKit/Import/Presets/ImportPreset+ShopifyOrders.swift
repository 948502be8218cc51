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
      "Name": .value("number"),
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
      "Id", "Paid at", "Subtotal", "Shipping", "Taxes", "Discount Amount", "Fulfillment Status",
      "Fulfilled at", "Accepts Marketing", "Discount Code", "Shipping Method", "Lineitem compare at price",
      "Lineitem requires shipping", "Lineitem taxable", "Lineitem fulfillment status", "Billing Street",
      "Billing Address1", "Billing Address2", "Billing Company", "Billing City", "Billing Zip",
      "Billing Province", "Billing Province Name", "Shipping Name", "Shipping Phone", "Shipping Street",
      "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City", "Shipping Zip",
      "Shipping Province", "Shipping Province Name", "Note Attributes", "Payment Method", "Payment Reference",
      "Payment References", "Payment ID", "Payment Terms Name", "Next Payment Due At", "Vendor", "Employee",
      "Location", "Device ID", "Tags", "Risk Level", "Tax # Name", "Tax # Value", "Receipt Number", "Duties",
      "Outstanding Balance",
    ],
    traps: [.leadingApostrophe])
}
