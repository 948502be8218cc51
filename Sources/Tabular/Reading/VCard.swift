/// One card as names and values.
///
/// The names come in a fixed order, and only those that the card uses: `version`, `fn`, `n.family` …, `org`, `org.unit`,
/// `email`, `tel`, `adr.1.street` …; other properties by their names in lower case. Where a property can be repeated its
/// values are lines of one value, the preferred first, and `email.type` and the like has a line of types for each.
struct VCard {
  private(set) var names: [String] = []
  private(set) var values: [String?] = []
  /// The physical line of each value.
  private(set) var lines: [Int] = []

  private let properties: [VCardProperty]
  private let labels: [String: String]
  private let text: VCardText

  /// - Parameter start: the physical line of the card's `BEGIN`.
  /// - Throws: ``ReadError``; none of its errors ends reading.
  init(_ properties: [VCardProperty], start: Int, limits: ReadLimits, text: VCardText) throws {
    self.properties = properties.filter { !$0.isDropped && $0.name != "X-ABLABEL" }
    self.text = text
    labels = Self.labels(properties, text)
    try collect()
    try check(limits, start: start)
  }

  private static let singles: Set = [
    "VERSION", "FN", "TITLE", "ROLE", "BDAY", "ANNIVERSARY", "GENDER", "UID", "REV", "KIND",
  ]
  private static let order = [
    "VERSION", "FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "BDAY", "ANNIVERSARY",
    "GENDER",
    "LANG", "URL", "NOTE", "CATEGORIES", "UID", "REV", "KIND", "IMPP",
  ]
  private static let nameParts = ["n.family", "n.given", "n.additional", "n.prefix", "n.suffix"]
  private static let addressParts = [
    "pobox", "extended", "street", "city", "region", "postal_code", "country",
  ]
  /// The order in which an address is told, as indexes of its parts.
  private static let addressOrder = [2, 1, 0, 3, 4, 5, 6]

  private mutating func collect() throws {
    var others: [String] = []
    for property in properties where !Self.order.contains(property.name) && !others.contains(property.name) {
      others.append(property.name)
    }
    for name in Self.order + others {
      let same = properties.filter { $0.name == name }
      guard !same.isEmpty else { continue }
      switch name {
      case "N": try addName(same[0])
      case "ORG": try addOrganizations(same)
      case "ADR": try addAddresses(same)
      case _ where Self.singles.contains(name): try addSingles(same)
      default: try addList(same)
      }
    }
  }

  private mutating func add(_ name: String, _ value: String, line: Int) {
    guard !value.isEmpty else { return }
    names.append(name)
    values.append(value)
    lines.append(line)
  }

  /// `title`, and `title.2` for a second one.
  private mutating func addSingles(_ properties: [VCardProperty]) throws {
    for (index, property) in properties.enumerated() {
      var value = text.plain(try text.decode(property).trimmed)
      if property.name == "GENDER" { value = text.parts(property.value, at: .semicolon)[0] }
      add(property.name.lowercased() + Self.suffix(index), value, line: property.line)
    }
  }

  private mutating func addName(_ property: VCardProperty) throws {
    let parts = text.parts(try text.decode(property), at: .semicolon)
    for (name, part) in zip(Self.nameParts, parts) { add(name, part, line: property.line) }
  }

  private mutating func addOrganizations(_ properties: [VCardProperty]) throws {
    for (index, property) in properties.enumerated() {
      let parts = text.parts(try text.decode(property), at: .semicolon)
      let units = parts.dropFirst().filter { !$0.isEmpty }
      add("org" + Self.suffix(index), parts[0], line: property.line)
      add("org\(Self.suffix(index)).unit", units.joined(separator: "\n"), line: property.line)
    }
  }

  private mutating func addAddresses(_ properties: [VCardProperty]) throws {
    for (index, property) in properties.byPreference.enumerated() {
      let parts = text.parts(try text.decode(property), at: .semicolon)
      guard parts.contains(where: { !$0.isEmpty }) else { continue }
      add("adr.\(index + 1).label", label(of: property), line: property.line)
      for part in Self.addressOrder where part < parts.count {
        add("adr.\(index + 1).\(Self.addressParts[part])", parts[part], line: property.line)
      }
    }
  }

  /// The values of a property that may be repeated, and their types if any has one.
  private mutating func addList(_ properties: [VCardProperty]) throws {
    var items: [String] = []
    var types: [String] = []
    for property in properties.byPreference {
      for item in try listItems(property) where !item.isEmpty {
        items.append(item)
        types.append(label(of: property))
      }
    }
    guard let first = properties.first, !items.isEmpty else { return }
    let name = first.name.lowercased()
    add(name, items.joined(separator: "\n"), line: first.line)
    guard types.contains(where: { !$0.isEmpty }) else { return }
    add("\(name).type", types.joined(separator: "\n"), line: first.line)
  }

  private func listItems(_ property: VCardProperty) throws -> [String] {
    let bytes = try text.decode(property)
    switch property.name {
    case "CATEGORIES": return text.parts(bytes, at: .comma)
    case "NICKNAME" where !text.isOld: return text.parts(bytes, at: .comma)
    case "TEL": return [text.plain(bytes.trimmed).withoutTelephoneScheme]
    case "EMAIL": return [text.plain(bytes.trimmed).without(scheme: "mailto:")]
    default: return [text.plain(bytes.trimmed)]
    }
  }

  /// What the property's group says it is, else its types.
  private func label(of property: VCardProperty) -> String {
    property.group.flatMap { labels[$0] } ?? property.types.joined(separator: ",")
  }

  private static func labels(_ properties: [VCardProperty], _ text: VCardText) -> [String: String] {
    let labels = properties.filter { $0.name == "X-ABLABEL" }.compactMap { property in
      property.group.map { ($0, text.plain(property.value.trimmed).withoutLabelMarks) }
    }
    return Dictionary(labels) { first, _ in first }
  }

  private static func suffix(_ index: Int) -> String { index == 0 ? "" : ".\(index + 1)" }
}

extension VCard {
  private func check(_ limits: ReadLimits, start: Int) throws {
    if let cut = properties.first(where: \.isCut) {
      throw limits.fieldTooLong(line: cut.line, column: 0, field: cut.name.lowercased(), endsReading: false)
    }
    if names.count > limits.columns {
      throw limits.tooManyColumns(names.count, line: start, endsReading: false)
    }
    if let index = values.firstIndex(where: { $0?.utf8.contains(0) == true }) {
      throw ReadError(
        .nulByte, line: lines[index], column: 0, field: names[index], message: "a NUL byte",
        endsReading: false)
    }
  }
}

extension [VCardProperty] {
  /// The preferred ones first; the order stays otherwise.
  fileprivate var byPreference: [VCardProperty] {
    enumerated().sorted { ($0.element.preference, $0.offset) < ($1.element.preference, $1.offset) }.map(
      \.element)
  }
}

extension String {
  /// `tel:+1-418-656-9254;ext=102` as `+1-418-656-9254 x102`.
  fileprivate var withoutTelephoneScheme: String {
    let number = without(scheme: "tel:")
    guard number.utf8.count < utf8.count else { return self }
    let parts = number.split(separator: ";")
    let suffix = parts.dropFirst().first { $0.lowercased().hasPrefix("ext=") }.map { " x" + $0.dropFirst(4) }
    return String(parts.first ?? "") + (suffix ?? "")
  }

  fileprivate func without(scheme: String) -> String {
    prefix(scheme.count).lowercased() == scheme ? String(dropFirst(scheme.count)) : self
  }

  /// `_$!<HomePage>!$_`, as address books write the labels that they translate, as `HomePage`.
  fileprivate var withoutLabelMarks: String {
    hasPrefix("_$!<") && hasSuffix(">!$_") ? String(dropFirst(4).dropLast(4)) : self
  }
}
