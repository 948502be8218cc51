extension ImportPreset {
  /// A charge is an order; times are UTC.
  ///
  /// - Source: columns of the payments export of Stripe's dashboard.
  static let stripeCharges = ImportPreset(
    name: "stripe", title: "Stripe charges", noun: .order,
    variants: [
      Variant(
        name: "charges",
        signature: [
          "id", "Description", "Created (UTC)", "Amount", "Amount Refunded", "Currency", "Status",
          "Customer ID", "Customer Email", "Captured",
        ])
    ],
    columns: [
      "id": .value("order_id"),
      "Description": .value("note"),
      "Created (UTC)": .value("at"),
      "Amount": .value("total"),
      "Amount Refunded": .value("refunded"),
      "Currency": .value("currency"),
      "Status": .value("status"),
      "Customer ID": .value("customer"),
      "Customer Email": .value("email"),
      "Customer Description": .value("customer_name"),
      "Card Name": .value("customer_name"),
    ],
    dropped: [
      "Seller Message", "Converted Amount", "Converted Amount Refunded", "Converted Currency", "Fee",
      "Taxes On Fee", "Mode", "Statement Descriptor", "Captured", "Card ID", "Card Last4", "Card Fingerprint",
      "Card Brand", "Card Funding", "Card Exp Month", "Card Exp Year",
      "Invoice ID", "Invoice Number", "Transfer", "Transfer Group", "PaymentIntent ID",
    ],
    traps: [.utcTimes])
}
