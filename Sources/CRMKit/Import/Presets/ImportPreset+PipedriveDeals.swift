extension ImportPreset {
  /// The stage is the one that a deal was in last while it was open; whether it is won or lost is its status.
  ///
  /// - Source: column labels of Pipedrive's exported deal lists.
  static let pipedriveDeals = ImportPreset(
    name: "pipedrive", title: "Pipedrive deals", noun: .deal,
    variants: [
      Variant(
        name: "deals",
        signature: ["Deal - ID", "Deal - Title", "Deal - Stage", "Deal - Status", "Deal - Value"]),
      Variant(
        name: "deals (older)",
        signature: ["Deal - ID", "Deal - Title", "Deal - Stage (pipeline)", "Deal - Status", "Deal - Value"]),
    ],
    columns: [
      "Deal - ID": .value("number"),
      "Deal - Title": .value("name"),
      "Deal - Value": .value("amount"),
      "Deal - Currency of Value": .value("currency"),
      "Deal - Currency": .value("currency"),
      "Deal - Probability": .value("probability_percent"),
      "Deal - Stage": .value("stage"),
      "Deal - Stage (pipeline)": .value("stage"),
      "Deal - Pipeline": .value("funnel"),
      "Deal - Status": .value("status"),
      "Deal - Owner": .value("owner"),
      "Deal - Organization ID": .value("customer"),
      "Deal - Organization": .value("customer_name"),
      "Deal - Contact person ID": .value("contacts"),
      "Deal - Contact person": .value("contact_name"),
      "Person - Email": .value("email"),
      "Person - Email - Work": .value("email"),
      "Deal - Expected close date": .value("close_on"),
      "Deal - Deal created": .value("created_at"),
      "Deal - Deal created on": .value("created_at"),
      "Deal - Creation date": .value("created_at"),
      "Deal - Update time": .value("updated_at"),
      "Deal - Last stage change": .value("stage_at"),
      "Deal - Won time": .value("won_at"),
      "Deal - Lost time": .value("lost_at"),
      "Deal - Deal closed on": .value("closed_at"),
      "Deal - Closed on": .value("closed_at"),
      "Deal - Lost reason": .value("lost_reason"),
      "Deal - Source channel": .value("lead_source"),
      "Deal - Source": .value("lead_source"),
    ],
    kept: ["Deal - Label", "Deal - Source origin", "Deal - Product name"],
    dropped: [
      "Deal - Creator", "Deal - Weighted value", "Deal - Currency of Weighted value",
      "Deal - Next activity date",
      "Deal - Last activity date", "Deal - Last email received", "Deal - Last email sent",
      "Deal - Visible to",
      "Deal - Total activities", "Deal - Done activities", "Deal - Activities to do",
      "Deal - Email messages count", "Deal - Product quantity", "Deal - Product amount",
      "Deal - Source origin ID", "Deal - Source channel ID", "Deal - Archive status", "Deal - Archive time",
      "Deal - Sequence enrollment",
    ])
}
