extension ImportPreset {
  /// People of the Twenty CRM; composite fields are columns such as `Name / First Name`.
  static let twenty = ImportPreset(
    name: "twenty", title: "Twenty people",
    variants: [
      Variant(name: "people", signature: ["Name / First Name", "Name / Last Name", "Emails / Primary Email"])
    ],
    columns: [
      "Id": .externalID(source: "twenty"),
      "Name / First Name": .field(.givenName),
      "Name / Last Name": .field(.familyName),
      "Emails / Primary Email": .field(.email),
      "Emails / Additional Emails": .field(.email),
      "Phones / Primary Phone Number": .field(.phone),
      "Phones / Primary Phone Calling Code": .callingCode,
      "Phones / Additional Phones": .field(.phone),
      "Company / Name": .field(.company),
      "City": .field(.city),
      "Job Title": .custom("job_title"),
      "Creation date": .field(.createdAt),
      "Last update": .field(.updatedAt),
      "Linkedin / Link URL": .custom("linkedin_url"),
    ],
    dropped: [
      "Phones / Primary Phone Country Code", "Avatar URL", "Position", "Search vector",
    ])
}
