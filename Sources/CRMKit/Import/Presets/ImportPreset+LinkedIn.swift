extension ImportPreset {
  /// `Connections.csv` of the archive that LinkedIn lets members download: some notes, a blank line, then the header.
  static let linkedin = ImportPreset(
    name: "linkedin", title: "LinkedIn connections",
    variants: [
      Variant(
        name: "Connections",
        signature: ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"])
    ],
    columns: [
      "First Name": .field(.givenName),
      "Last Name": .field(.familyName),
      "URL": .externalID(source: "linkedin"),
      "Email Address": .field(.email),
      "Company": .field(.company),
      "Position": .custom("job_title"),
      "Connected On": .custom("linkedin_connected_on", .date),
    ],
    traps: [.preamble])
}
