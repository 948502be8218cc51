extension PostalAddress {
  /// Sets the part that a field of the customer means; other fields mean none.
  package mutating func set(_ field: CustomerField, to value: String?) {
    switch field {
    case .street: street = value
    case .city: city = value
    case .region: region = value
    case .postalCode: postalCode = value
    case .country: country = value
    default: break
    }
  }
}
