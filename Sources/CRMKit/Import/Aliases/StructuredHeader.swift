/// Headers that say a part of a customer and which of several: `emails.2.value`, `phones.1.number`, `address.city`,
/// `name.first`, `Address 2 - City`, `Person - Email - Work`.
///
/// JSON has its lists and objects in such columns, and tables of address books write them out.
enum StructuredHeader {
  static func target(_ header: String) -> ColumnTarget? {
    if let target = target(key: ColumnAlias.headerKey(header), isNested: header.contains(".")) {
      return target
    }
    if let target = target(dashed: header) { return target }
    guard let dot = header.firstIndex(of: "."), wrappers.contains(header[..<dot].lowercased()) else {
      return nil
    }
    let inner = String(header[header.index(after: dot)...])
    if let field = ColumnAlias.field(forHeader: inner) {
      return .field(field, field == .note ? .whole : .standard)
    }
    return target(inner)
  }

  /// `Person - Email - Work`: what the record is, its field, and which of several. Another system's ids are none of ours.
  private static func target(dashed header: String) -> ColumnTarget? {
    let words = header.split(separator: " - ").map(String.init)
    guard words.count == 2 || words.count == 3, wrappers.contains(words[0].lowercased()),
      let field = ColumnAlias.field(forHeader: words[1]), field != .id,
      words.count == 2 || [.email, .phone].contains(field)
    else { return nil }
    return .field(field, field == .note ? .whole : .standard)
  }

  /// Objects around all that is known of a record.
  private static let wrappers: Set<String> = [
    "properties", "attributes", "fields", "data", "contact", "customer", "person",
  ]

  private static func target(key: String, isNested: Bool) -> ColumnTarget? {
    if let target = names[key] { return target }
    let start = key.firstIndex(where: \.isNumber) ?? key.endIndex
    let end = key[start...].firstIndex { !$0.isNumber } ?? key.endIndex
    if start < key.endIndex {
      let number = String(key[start..<end])
      return target(String(key[..<start]), number, String(key[end...]))
    }
    guard isNested || key.hasPrefix("address") else { return nil }
    for stem in stems where key.hasPrefix(stem) && key != stem {
      if let target = target(stem, "", String(key.dropFirst(stem.count))) { return target }
    }
    return nil
  }

  private static func target(_ stem: String, _ number: String, _ part: String) -> ColumnTarget? {
    if emails.contains(stem) {
      return ["", "value", "address", "email", "emailaddress"].contains(part) ? .field(.email) : nil
    }
    if phones.contains(stem) {
      return ["", "value", "number", "phone", "phonenumber"].contains(part) ? .field(.phone) : nil
    }
    if companies.contains(stem) { return part == "name" ? .field(.company) : nil }
    guard let slot = addresses[stem], let part = parts[part] else { return nil }
    return .address(part, slot: number.isEmpty || number == "1" ? slot : slot + number)
  }

  private static let emails: Set<String> = ["email", "emails", "emailaddress", "emailaddresses"]
  private static let phones: Set<String> = [
    "phone", "phones", "phonenumber", "phonenumbers", "telephone", "telephones",
  ]
  private static let companies: Set<String> = ["company", "companies", "organization", "organizations"]

  /// The slot of each; the main address has none.
  private static let addresses: [String: String] = [
    "address": "", "addresses": "", "billing": "", "billingaddress": "", "defaultaddress": "",
    "primaryaddress": "",
    "postaladdress": "", "mailingaddress": "", "homeaddress": "", "shipping": "shipping",
    "shippingaddress": "shipping",
    "deliveryaddress": "shipping", "workaddress": "work",
  ]

  /// The longest first.
  private static let stems =
    (emails.sorted() + phones.sorted() + companies.sorted() + addresses.keys.sorted())
    .sorted { $0.count > $1.count }

  private static let parts: [String: ColumnTarget.AddressPart] = [
    "street": .street, "street1": .street, "line1": .street, "address1": .street, "addressline1": .street,
    "streetaddress": .street, "address": .street, "street2": .street2, "line2": .street2,
    "address2": .street2,
    "addressline2": .street2, "extendedaddress": .street2, "city": .city, "town": .city, "locality": .city,
    "state": .region, "region": .region, "province": .region, "zip": .postalCode, "zipcode": .postalCode,
    "postalcode": .postalCode, "postcode": .postalCode, "country": .country, "countrycode": .country,
    "countryname": .countryName, "formatted": .formatted,
  ]

  private static let names: [String: ColumnTarget] = [
    "namefirst": .field(.givenName), "namefirstname": .field(.givenName), "namegiven": .field(.givenName),
    "namegivenname": .field(.givenName), "namelast": .field(.familyName), "namelastname": .field(.familyName),
    "namefamily": .field(.familyName), "namefamilyname": .field(.familyName), "namemiddle": .name(.middle),
    "namefull": .field(.name), "namefullname": .field(.name), "namedisplay": .field(.name),
    "nameformatted": .field(.name), "address2": .address(.street2, slot: ""),
    "addressline2": .address(.street2, slot: ""), "street2": .address(.street2, slot: ""),
  ]
}
