extension ImportPreset {
  /// Contacts of Brevo, formerly Sendinblue; its files are separated by `;`.
  static let brevo = ImportPreset(
    name: "brevo", title: "Brevo contacts",
    variants: [
      Variant(name: "contacts", signature: ["EMAIL", "LASTNAME", "FIRSTNAME", "SMS", "EMAIL_BLACKLISTED"])
    ],
    columns: [
      "CONTACT ID": .externalID(source: "brevo"),
      "EMAIL": .field(.email),
      "LASTNAME": .field(.familyName),
      "FIRSTNAME": .field(.givenName),
      "SMS": .field(.phone),
      "EXT_ID": .externalID(source: "brevo_ext"),
      "ADDED_TIME": .field(.createdAt),
      "MODIFIED_TIME": .field(.updatedAt),
      "EMAIL_BLACKLISTED": .custom("brevo_email_blacklisted"),
      "SMS_BLACKLISTED": .custom("brevo_sms_blacklisted"),
    ],
    traps: [.phonesWithoutPlus])
}
