extension ImportPreset {
  /// - Source: headers of files exported by Zoho CRM; every lookup is a pair of columns, `Deal Owner.id` and `Deal Owner`.
  static let zohoDeals = ImportPreset(
    name: "zoho", title: "Zoho CRM deals", noun: .deal,
    variants: [
      Variant(
        name: "Deals",
        signature: [
          "Record Id", "Deal Owner.id", "Deal Owner", "Deal Name", "Stage", "Closing Date", "Created Time",
          "Modified Time",
        ])
    ],
    columns: zohoDealColumns,
    kept: zohoKept,
    dropped: zohoDropped + ["Expected Revenue"])

  /// Stages belong to the sub-pipeline, which is the funnel.
  ///
  /// - Source: headers of files exported by Bigin, by Zoho.
  static let biginDeals = ImportPreset(
    name: "bigin", title: "Bigin deals", noun: .deal,
    variants: [
      Variant(
        name: "Deals",
        signature: [
          "Deal Id", "Deal Owner.id", "Deal Owner", "Deal Name", "Sub-Pipeline", "Stage", "Closing Date",
          "Company Name.id",
        ],
        columns: ["Pipeline": .custom("pipeline"), "Sub-Pipeline": .value("funnel")])
    ],
    columns: zohoDealColumns,
    kept: zohoKept,
    dropped: zohoDropped + ["Pipeline.id"])

  private static let zohoDealColumns: KeyValuePairs<String, ColumnTarget> = [
    "Record Id": .value("number"),
    "Deal Id": .value("number"),
    "Deal Owner": .value("owner"),
    "Deal Name": .value("name"),
    "Amount": .value("amount"),
    "Currency": .value("currency"),
    "Stage": .value("stage"),
    "Probability (%)": .value("probability_percent"),
    "Closing Date": .value("close_on"),
    "Account Name.id": .value("customer"),
    "Account Name": .value("customer_name"),
    "Company Name.id": .value("customer"),
    "Company Name": .value("customer_name"),
    "Contact Name.id": .value("contacts"),
    "Contact Name": .value("contact_name"),
    "Lead Source": .value("lead_source"),
    "Campaign Source": .value("campaign"),
    "Reason For Loss": .value("lost_reason"),
    "Pipeline": .value("funnel"),
    "Description": .value("note"),
    "Created Time": .value("created_at"),
    "Modified Time": .value("updated_at"),
  ]

  private static let zohoKept = ["Type", "Next Step", "Tag", "Last Activity Time"]

  private static let zohoDropped = [
    "Deal Owner.id", "Campaign Source.id", "Created By.id", "Created By", "Modified By.id", "Modified By",
    "Change Log Time", "Overall Sales Duration", "Sales Cycle Duration", "Locked", "Unsubscribed Mode",
    "Unsubscribed Time",
  ]
}
