extension ImportPreset {
  /// Users of the Zammad help desk; cells with several values join them by `~~~`.
  static let zammad = ImportPreset(
    name: "zammad", title: "Zammad users",
    variants: [
      Variant(name: "users", signature: ["login", "firstname", "lastname", "email", "active", "roles"])
    ],
    columns: [
      "id": .externalID(source: "zammad"),
      "login": .custom("zammad_login"),
      "firstname": .field(.givenName),
      "lastname": .field(.familyName),
      "email": .field(.email, .tildes),
      "phone": .field(.phone, .tildes),
      "mobile": .field(.phone, .tildes),
      "organization": .field(.company),
      "street": .field(.street),
      "zip": .field(.postalCode),
      "city": .field(.city),
      "country": .field(.country),
      "note": .field(.note, .whole),
      "roles": .field(.tags, .tildes),
      "web": .custom("website"),
      "active": .custom("zammad_active"),
    ])
}
