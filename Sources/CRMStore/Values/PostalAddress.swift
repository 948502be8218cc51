/// A postal address in parts; a part that is not known is `nil`.
package struct PostalAddress: Sendable, Hashable {
  /// What the address is for: `home`, `work`, `billing`.
  package var label: String?
  /// One line or several, separated by newlines.
  package var street: String?
  package var city: String?
  /// State, province or county.
  package var region: String?
  package var postalCode: String?
  /// The ISO 3166-1 code of two letters where the text names a country, else as typed.
  package var country: String? {
    didSet { country = country.map(Country.codeOrText) }
  }

  package init(
    label: String? = nil, street: String? = nil, city: String? = nil, region: String? = nil,
    postalCode: String? = nil, country: String? = nil
  ) {
    self.label = label
    self.street = street
    self.city = city
    self.region = region
    self.postalCode = postalCode
    self.country = country.map(Country.codeOrText)
  }

  /// Whether no part but the label is known.
  package var isEmpty: Bool {
    street == nil && city == nil && region == nil && postalCode == nil && country == nil
  }
}

/// A tag: one line of text that can stand in a list with others.
package struct TagName: Sendable, Hashable {
  package let text: String

  /// A tag known from the database.
  package init(storedAs text: String) { self.text = text }

  /// - Throws: ``ValueError`` `invalid_tag`: an empty text, or one with a `;`, which separates tags in files.
  package init(parsing text: String) throws(ValueError) {
    let text = text.trimmed
    let isPlain =
      !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ";") }
    guard isPlain else {
      throw ValueError(
        .invalidTag, "'\(text)' is not a tag", hint: "write one line of text without ';', one tag at a time")
    }
    self.text = text
  }
}
