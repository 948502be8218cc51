extension ImportPreset {
  /// - Source: columns of the customers export of Stripe's dashboard.
  static let stripe = ImportPreset(
    name: "stripe", title: "Stripe customers",
    variants: [
      Variant(name: "customers", signature: ["id", "Email", "Name", "Created (UTC)", "Delinquent"])
    ],
    columns: [
      "id": .externalID(source: "stripe"),
      "Email": .field(.email),
      "Name": .field(.name),
      "Phone": .field(.phone),
      "Description": .field(.note, .whole),
      "Created (UTC)": .field(.createdAt),
      "Currency": .custom("stripe_currency"),
      "Delinquent": .custom("stripe_delinquent"),
      "Plan": .custom("stripe_plan"),
      "Status": .custom("stripe_status"),
      "Total Spend": .custom("stripe_total_spend", .decimal),
      "Payment Count": .custom("stripe_payment_count", .integer),
      "Refunded Volume": .custom("stripe_refunded_volume", .decimal),
      "Dispute Losses": .custom("stripe_dispute_losses", .decimal),
    ])
}
