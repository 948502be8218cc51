/// A field of a customer that a file can fill; the raw value is its column name everywhere.
package enum CustomerField: String, Sendable, CaseIterable {
  case id, kind, name
  case givenName = "given_name"
  case familyName = "family_name"
  case company, email, phone, street, city, region
  case postalCode = "postal_code"
  case country, birthday, gender, language, channel, owner, source
  case externalID = "external_id"
  case tags
  case createdAt = "created_at"
  case updatedAt = "updated_at"
  case note
}
