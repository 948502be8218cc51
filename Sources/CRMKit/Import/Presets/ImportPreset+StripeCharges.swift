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
        ]),
      Variant(
        name: "payments",
        signature: [
          "id", "Description", "Created date (UTC)", "Amount", "Amount Refunded", "Currency", "Status",
          "Customer ID", "Customer Email", "Captured",
        ]),
    ],
    columns: [
      "id": .value("number"),
      "Description": .value("note"),
      "Created (UTC)": .value("at"),
      "Created date (UTC)": .value("at"),
      "Refunded date (UTC)": .value("refunded_at"),
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
      "Taxes On Fee", "Interchange Costs", "Merchant Service Charge", "Decline Reason", "Is Link",
      "Link Funding",
      "Payment Source Type", "Mode", "Statement Descriptor", "Captured", "Card ID", "Card Last4",
      "Card Fingerprint",
      "Card Brand", "Card Funding", "Card Address Line1", "Card Address Line2", "Card Address City",
      "Card Address State", "Card Address Country", "Card Address Zip", "Card AVS Line1 Status",
      "Card AVS Zip Status", "Card CVC Status", "Card Issue Country", "Card Tokenization Method",
      "Card Exp Month", "Card Exp Year",
      "Invoice ID", "Invoice Number", "Transfer", "Transfer Group", "PaymentIntent ID",
    ],
    traps: [.utcTimes])
}
