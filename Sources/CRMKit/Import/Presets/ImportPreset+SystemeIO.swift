extension ImportPreset {
  static let systemeio = ImportPreset(
    name: "systemeio", title: "systeme.io contacts",
    variants: [
      Variant(
        name: "contacts",
        signature: ["Email", "First name", "Surname", "Phone number", "Country", "Tags", "Date registered"])
    ],
    columns: [
      "Email": .field(.email),
      "First name": .field(.givenName),
      "Surname": .field(.familyName),
      "Phone number": .field(.phone),
      "Country": .field(.country),
      "Tags": .field(.tags, .commas),
      "Date registered": .field(.createdAt),
    ])
}
