extension ImportPreset {
  /// The birthday stands in three columns; the header ends with a comma, and so with a column without a name.
  ///
  /// - Source: columns of the CSV export of Thunderbird's address book.
  static let thunderbird = ImportPreset(
    name: "thunderbird", title: "Thunderbird address book",
    variants: [
      Variant(
        name: "address book",
        signature: [
          "First Name", "Last Name", "Display Name", "Primary Email", "Secondary Email", "Work Phone",
          "Home Phone",
          "Fax Number", "Pager Number", "Mobile Number", "Home Address", "Work Address", "Birth Year",
          "Birth Month", "Birth Day",
        ])
    ],
    columns: [
      "First Name": .field(.givenName),
      "Last Name": .field(.familyName),
      "Display Name": .field(.name),
      "Primary Email": .field(.email),
      "Secondary Email": .field(.email),
      "Mobile Number": .field(.phone),
      "Work Phone": .field(.phone),
      "Home Phone": .field(.phone),
      "Home Address": .address(.street, slot: "home"),
      "Home Address 2": .address(.street2, slot: "home"),
      "Home City": .address(.city, slot: "home"),
      "Home State": .address(.region, slot: "home"),
      "Home ZipCode": .address(.postalCode, slot: "home"),
      "Home Country": .address(.country, slot: "home"),
      "Work Address": .address(.street, slot: "work"),
      "Work Address 2": .address(.street2, slot: "work"),
      "Work City": .address(.city, slot: "work"),
      "Work State": .address(.region, slot: "work"),
      "Work ZipCode": .address(.postalCode, slot: "work"),
      "Work Country": .address(.country, slot: "work"),
      "Organization": .field(.company),
      "Job Title": .custom("job_title"),
      "Department": .custom("department"),
      "Web Page 1": .custom("website"),
      "Birth Year": .birthday(.year),
      "Birth Month": .birthday(.month),
      "Birth Day": .birthday(.day),
      "Notes": .field(.note, .whole),
    ],
    kept: [
      "Nickname", "Screen Name", "Fax Number", "Pager Number", "Web Page 2", "Custom 1", "Custom 2",
      "Custom 3",
      "Custom 4",
    ],
    dropped: [""])
}
