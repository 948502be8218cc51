/// Objects that wrap a list of records, as the answers of most services do.
extension JSONParser {
  /// Reads the object that is next, or goes into the list of records that it wraps.
  ///
  /// - Returns: `nil` behind the bracket of that list.
  mutating func objectOrRecords() throws -> JSONValue? {
    beginValue()
    isEnvelope = false
    let value = try object(1, unwraps: true)
    return isEnvelope ? nil : value
  }

  /// Passes the members behind the list of records, and the end of the object.
  mutating func restOfObject() throws {
    try skipSpace()
    while try take(.comma) {
      try skipSpace()
      guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
      _ = try string()
      try skipSpace()
      guard try take(.colon) else { throw unexpected(try peek(), wanted: "':'") }
      _ = try value()
      try skipSpace()
    }
    guard try take(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
  }

  /// Whether the array that has just begun is a list of objects.
  mutating func beginsRecords() throws -> Bool {
    try skipSpace()
    return try peek() == UInt8(ascii: "{") || peek() == UInt8(ascii: "]")
  }
}

extension JSONValue {
  /// Names under which services give a list of records.
  private static let listNames: Set<String> = [
    "data", "results", "result", "records", "items", "rows", "entries", "values", "value", "list", "objects",
    "elements", "nodes", "hits", "customers", "contacts", "people", "users", "companies", "accounts", "leads",
    "subscribers", "members", "orders", "charges", "deals", "opportunities", "tickets", "tasks", "products",
    "interactions", "activities", "responses",
  ]
  /// Names that only a record has.
  private static let ownNames: Set<String> = [
    "id", "name", "email", "phone", "number", "key", "subject", "title", "sku",
  ]

  /// Whether a list of objects called `key` is one of records, not a member of the record that these members are of.
  static func isRecordList(_ key: String, besides members: [(key: String, value: JSONValue)]) -> Bool {
    listNames.contains(key) && !members.contains { ownNames.contains($0.key) }
  }

  /// Whether the object wraps a list of records.
  var wrapsRecords: Bool {
    guard case .object(let members) = self else { return false }
    return members.indices.contains { index in
      guard case .array(let items) = members[index].value else { return false }
      return JSONValue.isRecordList(members[index].key, besides: Array(members[..<index]))
        && items.allSatisfy { if case .object = $0 { true } else { false } }
    }
  }
}
