extension ImportPreset {
  /// Columns `Date entered "Closed won (Sales Pipeline)"` are the deal's history.
  ///
  /// - Source: column labels of HubSpot's exported deal views.
  static let hubspotDeals = ImportPreset(
    name: "hubspot", title: "HubSpot deals", noun: .deal,
    variants: [
      Variant(name: "deals", signature: ["Record ID", "Deal Name", "Deal Stage", "Pipeline"]),
      Variant(name: "deals (newer)", signature: ["Record ID - Deal", "Deal Name", "Deal Stage", "Pipeline"]),
    ],
    columns: [
      "Record ID": .value("number"),
      "Record ID - Deal": .value("number"),
      "Deal Name": .value("name"),
      "Deal Stage": .value("stage"),
      "Pipeline": .value("funnel"),
      "Amount": .value("amount"),
      "Currency": .value("currency"),
      "Deal probability": .value("probability"),
      "Close Date": .value("close_on"),
      "Deal owner": .value("owner"),
      "Create Date": .value("created_at"),
      "Last Modified Date": .value("updated_at"),
      "Closed Lost Reason": .value("lost_reason"),
      "Deal Description": .value("note"),
      "Original Traffic Source": .value("lead_source"),
      "Original Source": .value("lead_source"),
      "Is Closed Won": .value("is_won"),
      "Associated Company IDs": .value("customer"),
      "Associated Company": .value("customer_name"),
      "Associated Contact IDs": .value("contacts"),
      "Associated Contact": .value("contact_name"),
    ],
    kept: [
      "Deal Type", "Priority", "Closed Won Reason", "Number of Associated Contacts", "Last Activity Date",
    ],
    dropped: [
      "Forecast amount", "Weighted amount", "Amount in company currency", "Days to close", "Associated Deal",
      "Associated Deal IDs", "Is closed (numeric)", "Is Closed Won (numeric)",
    ])
}
