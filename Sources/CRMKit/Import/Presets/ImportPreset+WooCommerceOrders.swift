extension ImportPreset {
  /// The report has no e-mail addresses: a customer is known by the name alone, which has to be asked for. What a
  /// customer paid for the goods is the net sales, without tax and shipping.
  ///
  /// - Source: WooCommerce, `Admin/API/Reports/Orders/Controller.php`, `get_export_columns`.
  static let woocommerceOrders = ImportPreset(
    name: "woocommerce", title: "WooCommerce orders", noun: .order,
    variants: [
      Variant(
        name: "orders",
        signature: [
          "Date", "Order #", "N. Revenue (formatted)", "Status", "Customer", "Customer type", "Product(s)",
          "Items sold", "Coupon(s)", "Net Sales",
        ]),
      Variant(
        name: "orders (older)",
        signature: [
          "Date", "Order #", "N. Revenue", "Status", "Customer", "Customer type", "Product(s)", "Items sold",
          "Coupon(s)",
        ], columns: ["N. Revenue": .value("total")]),
    ],
    columns: [
      "Date": .value("at"),
      "Order #": .value("number"),
      "Status": .value("status"),
      "Customer": .value("customer_name"),
      "Net Sales": .value("total"),
      "Attribution": .value("channel"),
    ],
    dropped: [
      "N. Revenue (formatted)", "N. Revenue", "Customer type", "Product(s)", "Items sold", "Coupon(s)",
    ])
}
