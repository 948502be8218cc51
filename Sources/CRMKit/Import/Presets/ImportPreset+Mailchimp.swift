extension ImportPreset {
  /// One of the four files of an audience export; which one stands in its name.
  ///
  /// - Source: Mailchimp help, "View or Export Contacts"; headers of exported audiences.
  package static let mailchimp = ImportPreset(
    name: "mailchimp", title: "Mailchimp audience",
    variants: [Variant(name: "audience", signature: ["Email Address", "LEID", "EUID"])],
    columns: [
      "Email Address": .field(.email),
      "First Name": .field(.givenName),
      "Last Name": .field(.familyName),
      "Address": .field(.street, .whole),
      "Phone Number": .field(.phone),
      "Birthday": .field(.birthday),
      "EUID": .externalID(source: "mailchimp"),
      "NOTES": .field(.note, .whole),
      "TAGS": .field(.tags, .quotedCommas),
      "LAST_CHANGED": .field(.updatedAt),
      "OPTIN_TIME": .custom("mailchimp_optin_time", .instant),
      "OPTIN_IP": .custom("mailchimp_optin_ip"),
      "CONFIRM_TIME": .custom("mailchimp_confirm_time", .instant),
      "CONFIRM_IP": .custom("mailchimp_confirm_ip"),
      "UNSUB_TIME": .custom("mailchimp_unsub_time", .instant),
      "UNSUB_CAMPAIGN_TITLE": .custom("mailchimp_unsub_campaign"),
      "UNSUB_REASON": .custom("mailchimp_unsub_reason"),
      "UNSUB_REASON_OTHER": .custom("mailchimp_unsub_reason_other"),
      "CLEAN_TIME": .custom("mailchimp_clean_time", .instant),
      "CLEAN_CAMPAIGN_TITLE": .custom("mailchimp_clean_campaign"),
      "MEMBER_RATING": .custom("mailchimp_member_rating", .integer),
      "TIMEZONE": .custom("timezone"),
    ],
    dropped: [
      "LATITUDE", "LONGITUDE", "GMTOFF", "DSTOFF", "CC", "REGION", "LEID", "UNSUB_CAMPAIGN_ID",
      "CLEAN_CAMPAIGN_ID",
    ],
    traps: [.statusInFileName, .utcTimes])
}
