/// What is known of the files that one system exports.
package struct ImportPreset: Sendable {
  /// One header of the system: its contacts, its companies, an older release.
  package struct Variant: Sendable {
    package let name: String
    /// Columns that tell the file from others; at least four fifths of them must be there.
    package let signature: [String]
    /// What every row is, where the file does not say.
    package var kind: CustomerKind?
    /// Columns that mean something else here than in the rest of the system's files.
    package var columns: KeyValuePairs<String, ColumnTarget> = [:]
  }

  /// A habit of the system's files that must be undone.
  package enum Trap: Sendable, Hashable {
    /// Ids, phones and postal codes begin with a `'` that spreadsheets take as "this is text".
    case leadingApostrophe
    /// The status of all rows stands in the file's name: `unsubscribed_….csv`.
    case statusInFileName
    /// After the rows come a blank line and lines of a report's footer.
    case footer
    /// Lines of explanation come before the header.
    case preamble
    /// `0/0/00` is no date, and `Unspecified` no gender.
    case placeholders
    /// Telephone numbers begin with the country code, without a `+`.
    case phonesWithoutPlus
    /// Columns are named `HasOptedOutOfEmail`.
    case camelCaseNames
    /// Names are the format's own: synonyms do not hold, and a name that ends in `.type` is only another's parameter.
    case ownVocabulary
    /// Dates may be written `19850314`.
    case compactDates
    /// Times without an offset are UTC, whatever the zone.
    case utcTimes
    /// Ids are written as decimal numbers: `17850.0`.
    case decimalIDs
    /// Ids of 15 characters are the same as those of 18.
    case salesforceIDs
    /// Orders whose number begins with C take others back.
    case creditNotes
    /// Lines without a positive quantity and price correct the stock, and are no sales.
    case stockCorrections
    /// Any cell may hold several values of one label, joined by ` ::: `.
    case joinedValues
    /// Names of columns that somebody added end in their type: `Product [list]`.
    case typedNames
  }

  /// What `--preset` calls it.
  package let name: String
  package let title: String
  /// What its files hold.
  package var noun = RecordNoun.customer
  package let variants: [Variant]
  /// Columns that no other system's files have: one of them tells the file, however few columns somebody left in it.
  var telling: [String] = []
  /// Column names in any case; `#` stands for a number, and in an address's slot for the same number.
  package let columns: KeyValuePairs<String, ColumnTarget>
  /// Columns kept as custom fields of the same name.
  package var kept: [String] = []
  /// Columns that carry nothing of use.
  package var dropped: [String] = []
  package var traps: Set<Trap> = []
  /// How several tags stand in one cell, where rows of another noun than customers have any.
  package var tags = ListStyle.standard
  /// What cells hold that say nothing, beside those that are empty; again of other nouns than customers.
  package var blanks: Set<String> = []

  /// Every preset of customers, in the order they are listed.
  package static let all: [ImportPreset] = [
    .crm, .google, .outlook, .thunderbird, .vcard, .hubspot, .salesforce, .zoho, .mailchimp, .shopify,
    .woocommerce,
    .linkedin,
    .stripe, .brevo, .systemeio, .zammad, .twenty,
  ]

  /// The types of the custom fields that presets make, but for texts: our own exports have the fields by their names alone.
  static let fieldTypes: [String: CustomFieldType] = {
    var types: [String: CustomFieldType] = [:]
    for preset in all {
      let targets = preset.columns.map(\.value) + preset.variants.flatMap { $0.columns.map(\.value) }
      for case .custom(let name, let type) in targets where !name.isEmpty && type != .text {
        types[name] = type
      }
    }
    return types
  }()

  /// Every preset of a noun, in the order they are listed.
  package static func all(of noun: RecordNoun) -> [ImportPreset] {
    switch noun {
    case .customer: all
    case .order: [.shopifyOrders, .woocommerceOrders, .stripeCharges, .amazonOrders, .onlineRetail]
    case .deal: [.salesforceDeals, .hubspotDeals, .zohoDeals, .biginDeals, .pipedriveDeals]
    case .ticket: [.zendeskTickets, .zammadTickets, .freshdesk, .glpi]
    case .interaction, .product, .rate, .user, .task, .target, .answer, .article, .template: []
    }
  }

  /// - Throws: ``ImportPlanError/unknownPreset(_:presets:)``.
  package static func named(
    _ name: String, of noun: RecordNoun = .customer
  ) throws(ImportPlanError) -> ImportPreset {
    let known = all(of: noun)
    guard let preset = known.first(where: { $0.name == name.lowercased() }) else {
      throw .unknownPreset(name, presets: known.map(\.name))
    }
    return preset
  }

  /// Reading must end at the first short row after a blank line.
  package var stopsAtFooter: Bool { traps.contains(.footer) }
}

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

extension ImportPreset {
  /// Our own export. Its columns are understood in every file; the preset only gives such a file a name.
  static let crm = ImportPreset(
    name: "crm", title: "crm customer export",
    variants: [Variant(name: "customers", signature: CustomerField.allCases.map(\.rawValue))],
    columns: [:])
}

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

extension ImportPreset {
  /// - Source: columns of the customers export of Stripe's dashboard.
  static let stripe = ImportPreset(
    name: "stripe", title: "Stripe customers",
    variants: [
      Variant(name: "customers", signature: ["id", "Email", "Name", "Created (UTC)", "Delinquent"])
    ],
    columns: [
      "id": .externalID(source: "stripe"),
      "Email": .field(.email),
      "Name": .field(.name),
      "Phone": .field(.phone),
      "Description": .field(.note, .whole),
      "Created (UTC)": .field(.createdAt),
      "Currency": .custom("stripe_currency"),
      "Delinquent": .custom("stripe_delinquent"),
      "Plan": .custom("stripe_plan"),
      "Status": .custom("stripe_status"),
      "Total Spend": .custom("stripe_total_spend", .decimal),
      "Payment Count": .custom("stripe_payment_count", .integer),
      "Refunded Volume": .custom("stripe_refunded_volume", .decimal),
      "Dispute Losses": .custom("stripe_dispute_losses", .decimal),
    ])
}

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
