extension ImportPreset {
  /// - Source: WooCommerce, Admin/API/Reports/Customers/Controller.php, `get_export_columns`.
  static let woocommerce = ImportPreset(
    name: "woocommerce", title: "WooCommerce customers report",
    variants: [
      Variant(
        name: "customers",
        signature: ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "AOV"])
    ],
    columns: [
      "Name": .field(.name),
      "Username": .custom("username"),
      "Email": .field(.email),
      "Billing Phone": .field(.phone),
      "Shipping Phone": .field(.phone),
      "Country / Region": .field(.country),
      "City": .field(.city),
      "Region": .field(.region),
      "Postal Code": .field(.postalCode),
      "Sign Up": .field(.createdAt),
      "Last Active": .custom("last_active", .instant),
      "Orders": .custom("woocommerce_orders", .integer),
      "Total Spend": .custom("woocommerce_total_spend"),
      "AOV": .custom("woocommerce_aov"),
      "Role": .custom("role"),
    ])
}
