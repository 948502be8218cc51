extension PostalAddress {
  /// Fills a part from a column; the first column that says something wins, further street lines are added below.
  mutating func set(_ part: ColumnTarget.AddressPart, _ text: String) {
    switch part {
    case .label: label = text.hasPrefix("*") ? String(text.dropFirst()).trimmed : text
    case .street: street = street ?? text
    case .street2, .street3, .pobox: street = street.map { "\($0)\n\(text)" } ?? text
    case .city: city = city ?? text
    case .region: region = region ?? text
    case .postalCode: postalCode = postalCode ?? text
    case .country, .countryName: country = country ?? text
    case .formatted: if isEmpty { street = text }
    }
  }
}
