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
  /// As typed, but an ISO 3166-1 two-letter code is in capitals.
  package var country: String? {
    didSet { country = country.map(PostalAddress.countryText) }
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
    self.country = country.map(PostalAddress.countryText)
  }

  /// Whether no part but the label is known.
  package var isEmpty: Bool {
    street == nil && city == nil && region == nil && postalCode == nil && country == nil
  }

  /// Two ASCII letters are a code and go in capitals; anything else stays as typed.
  private static func countryText(_ text: String) -> String {
    let isCode = text.withBytes { $0.count == 2 && $0[0].isLetter && $0[1].isLetter }
    return isCode && text.withBytes({ $0[0] > 0x5A || $0[1] > 0x5A }) ? text.uppercased() : text
  }
}
