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
