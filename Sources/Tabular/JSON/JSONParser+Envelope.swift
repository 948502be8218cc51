/// Objects that wrap a list of records, as the answers of most services do.
extension JSONParser {
  /// Reads the object that is next, or goes into the list of records that it wraps, perhaps in an object of its own.
  ///
  /// - Returns: `nil` behind the bracket of that list.
  mutating func objectOrRecords() throws -> JSONValue? {
    beginValue()
    envelope = []
    let value = try object(1, unwraps: true)
    return envelope.isEmpty ? value : nil
  }

  /// At the value of a member: whether it is the list of records, behind whose bracket reading stands then, or an object
  /// that wraps one.
  ///
  /// - Returns: the value, where it was none and had to be read; `nil` also where nothing was read.
  mutating func valueOrRecords(
    _ key: String, besides members: [(key: String, value: JSONValue)], depth: Int
  ) throws -> JSONValue? {
    try skipSpace()
    switch try peek() {
    case UInt8(ascii: "[") where JSONValue.isRecordList(key, besides: members, isInner: depth > 1):
      advance()
      if try beginsRecords() {
        envelope = [key]
        return .null
      }
      return try array(depth + 1, hasBegun: true)
    case UInt8(ascii: "{") where depth < limits.depth && JSONValue.isWrapper(key, besides: members):
      let value = try object(depth + 1, unwraps: true)
      if !envelope.isEmpty { envelope.insert(key, at: 0) }
      return value
    default: return nil
    }
  }

  /// Passes the members behind the list of records, and the ends of the objects around it.
  ///
  /// - Throws: ``ReadError`` `unknown_format` where there is another list of records; none of them is more likely meant.
  mutating func restOfObject() throws {
    let path = envelope
    for depth in path.indices.reversed() {
      try skipSpace()
      while try take(.comma) {
        try skipSpace()
        guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
        let key = try string()
        try skipSpace()
        guard try take(.colon) else { throw unexpected(try peek(), wanted: "':'") }
        if try value().holdsRecords(key, isInner: depth > 0) {
          throw severalLists(path.joined(separator: "."), (path[..<depth] + [key]).joined(separator: "."))
        }
        try skipSpace()
      }
      guard try take(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
    }
  }

  private func severalLists(_ first: String, _ second: String) -> ReadError {
    ReadError(
      .unknownFormat, line: 0, column: 0, message: "both '\(first)' and '\(second)' are lists of records",
      hint: "leave one list in the file")
  }

  /// Whether the array that has just begun is a list of objects.
  private mutating func beginsRecords() throws -> Bool {
    try skipSpace()
    return try peek() == UInt8(ascii: "{") || peek() == UInt8(ascii: "]")
  }
}

extension JSONValue {
  /// Names under which services give a list of records, whatever they are.
  private static let listNames: Set<String> = [
    "data", "results", "result", "records", "rows", "entries", "values", "value", "list", "objects",
    "elements", "nodes",
    "hits", "customers", "contacts", "people", "users", "companies", "accounts", "leads", "subscribers",
    "members",
    "orders", "charges", "deals", "opportunities", "tickets", "tasks", "interactions", "activities",
    "responses",
  ]
  /// Names of lists that an order has as well, of its lines.
  private static let contentNames: Set<String> = ["items", "products", "lines"]
  /// Names of objects that only hold a list.
  private static let wrapperNames: Set<String> = [
    "response", "payload", "body", "content", "export", "_embedded", "embedded", "feed", "root", "document",
    "output", "d",
  ]
  /// Names that only a record has.
  private static let ownNames: Set<String> = [
    "id", "name", "email", "phone", "number", "key", "subject", "title", "sku", "first_name", "last_name",
    "customer",
    "customer_id", "order_id", "order_number", "currency",
  ]
  /// What is said of a list beside it.
  private static let remarks: Set<String> = [
    "total", "count", "size", "limit", "offset", "skip", "object", "type", "kind", "status", "code", "ok",
    "success", "error",
    "message", "version", "url", "href", "self", "has_more", "hasmore", "more", "cursor", "took", "timed_out",
    "total_count", "total_items", "total_records", "total_results", "totalcount", "totalitems",
    "totalrecords",
    "totalresults",
  ]
  private static let remarkStarts = [
    "page", "per_page", "perpage", "total_page", "totalpage", "count", "next", "prev", "generated",
    "exported", "request", "response",
  ]

  /// Whether a list of objects called `key` is one of records, not a member of the record that these members are of.
  ///
  /// - Parameter isInner: whether the members are of an object that only wraps a list.
  static func isRecordList(
    _ key: String, besides members: [(key: String, value: JSONValue)], isInner: Bool
  ) -> Bool {
    guard !members.contains(where: { ownNames.contains($0.key) }) else { return false }
    return listNames.contains(key)
      || (isInner || contentNames.contains(key)) && members.allSatisfy { $0.value.isRemark($0.key) }
  }

  /// Whether an object called `key` may wrap a list of records.
  static func isWrapper(_ key: String, besides members: [(key: String, value: JSONValue)]) -> Bool {
    (wrapperNames.contains(key) || listNames.contains(key) || contentNames.contains(key))
      && !members.contains { ownNames.contains($0.key) }
  }

  /// Whether a member says something of the list beside it.
  private func isRemark(_ key: String) -> Bool {
    switch self {
    case .null, .array, .object: return true
    default:
      let key = key.lowercased()
      return JSONValue.remarks.contains(key) || JSONValue.remarkStarts.contains { key.hasPrefix($0) }
    }
  }

  /// Whether the object wraps a list of records.
  var wrapsRecords: Bool { wrapsRecords(isInner: false) }

  private func wrapsRecords(isInner: Bool) -> Bool {
    guard case .object(let members) = self else { return false }
    return members.indices.contains { index in
      let others = Array(members[..<index] + members[(index + 1)...])
      let key = members[index].key
      if case .object = members[index].value {
        return JSONValue.isWrapper(key, besides: others) && members[index].value.wrapsRecords(isInner: true)
      }
      return members[index].value.isListOfObjects
        && JSONValue.isRecordList(key, besides: others, isInner: isInner)
    }
  }

  /// Whether the value of a member beside a list of records holds further ones.
  fileprivate func holdsRecords(_ key: String, isInner: Bool) -> Bool {
    if case .array(let items) = self, items.isEmpty { return false }
    let isNamed = isInner || JSONValue.listNames.contains(key)
    return isNamed && isListOfObjects || JSONValue.isWrapper(key, besides: []) && wrapsRecords(isInner: true)
  }

  private var isListOfObjects: Bool {
    guard case .array(let items) = self else { return false }
    return items.allSatisfy { if case .object = $0 { true } else { false } }
  }
}
