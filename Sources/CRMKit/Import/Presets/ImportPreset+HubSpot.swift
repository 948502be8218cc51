extension ImportPreset {
  /// - Source: column labels of HubSpot's exported contact and company views.
  static let hubspot = ImportPreset(
    name: "hubspot", title: "HubSpot contacts and companies",
    variants: [
      Variant(name: "contacts", signature: ["Record ID", "Lifecycle Stage"]),
      Variant(name: "contacts (newer)", signature: ["Record ID - Contact", "Lifecycle Stage"]),
      Variant(
        name: "companies", signature: ["Record ID", "Company name", "Company Domain Name"], kind: .company,
        columns: ["Company name": .field(.name)]),
      Variant(
        name: "companies (newer)", signature: ["Record ID - Company", "Company name", "Company Domain Name"],
        kind: .company, columns: ["Company name": .field(.name)]),
    ],
    columns: [
      "Record ID": .externalID(source: "hubspot"),
      "Record ID - Contact": .externalID(source: "hubspot"),
      "Record ID - Company": .externalID(source: "hubspot"),
      "First Name": .field(.givenName),
      "Last Name": .field(.familyName),
      "Email": .field(.email),
      "Additional email addresses": .field(.email),
      "Phone Number": .field(.phone),
      "Mobile Phone Number": .field(.phone),
      "Contact owner": .field(.owner),
      "Company owner": .field(.owner),
      "Company Name": .field(.company),
      "Associated Company": .field(.company),
      "Street Address": .field(.street),
      "City": .field(.city),
      "State/Region": .field(.region),
      "Postal Code": .field(.postalCode),
      "Country/Region": .field(.country),
      "Preferred language": .field(.language),
      "Original Source": .field(.source),
      "Lead Source": .field(.source),
      "Create Date": .field(.createdAt),
      "Last Modified Date": .field(.updatedAt),
      "Associated Company IDs": .custom("associated_company_ids", .list),
      "Associated Deal IDs": .custom("associated_deal_ids", .list),
      "Associated Contact IDs": .custom("associated_contact_ids", .list),
      "Job Title": .custom("job_title"),
    ],
    kept: [
      "Lead Status", "Marketing contact status", "Lifecycle Stage", "Last Activity Date",
      "Original Source Drill-Down 1",
      "Original Source Drill-Down 2", "Associated Deal", "Associated Contact", "Company Domain Name",
      "Website URL",
      "Industry",
    ])
}
