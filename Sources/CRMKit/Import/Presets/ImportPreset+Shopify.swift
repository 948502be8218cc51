extension ImportPreset {
  /// - Source: Shopify help, "Customer CSV file", the present and the former columns.
  static let shopify = ImportPreset(
    name: "shopify", title: "Shopify customers",
    variants: [
      Variant(
        name: "customers",
        signature: [
          "Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing",
          "Default Address Address1",
          "Default Address City", "Total Spent", "Total Orders", "Tax Exempt",
        ]),
      Variant(
        name: "customers (legacy)",
        signature: [
          "First Name", "Last Name", "Email", "Address1", "Address2", "Province Code", "Country Code", "Zip",
          "Total Spent",
          "Total Orders", "Tax Exempt",
        ]),
    ],
    columns: [
      "Customer ID": .externalID(source: "shopify"),
      "First Name": .field(.givenName),
      "Last Name": .field(.familyName),
      "Email": .field(.email),
      "Phone": .field(.phone),
      "Default Address Phone": .field(.phone),
      "Company": .field(.company),
      "Default Address Company": .field(.company),
      "Address1": .field(.street, .whole),
      "Address2": .address(.street2, slot: ""),
      "City": .field(.city),
      "Province": .field(.region),
      "Province Code": .field(.region),
      "Country": .address(.countryName, slot: ""),
      "Country Code": .field(.country),
      "Zip": .field(.postalCode),
      "Default Address Address1": .field(.street, .whole),
      "Default Address Address2": .address(.street2, slot: ""),
      "Default Address City": .field(.city),
      "Default Address Province Code": .field(.region),
      "Default Address Country Code": .field(.country),
      "Default Address Zip": .field(.postalCode),
      "Note": .field(.note, .whole),
      "Tags": .field(.tags, .commas),
      "Total Spent": .custom("shopify_total_spent", .decimal),
      "Total Orders": .custom("shopify_total_orders", .integer),
    ],
    kept: ["Accepts Email Marketing", "Accepts SMS Marketing", "Accepts Marketing", "Tax Exempt"],
    traps: [.leadingApostrophe])
}
