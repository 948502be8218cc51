/// An attribute of customers that reports group by.
package enum CustomerAttribute: String, Sendable, CaseIterable {
  case kind, company, owner, source, language, gender, city, region, country
  case preferredChannel = "channel"
}
