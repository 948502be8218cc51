/// An object that only wraps a list of records, as the answers of most services do: besides the list it has counts,
/// cursors, links and the like, and nothing that a record has of its own.
///
/// The one judgement for whole objects, and for those that are read through with only their beginning known.
struct Envelope {
  /// The keys down to the list.
  private(set) var path: [String]
  /// What is in the list: objects, perhaps none.
  private(set) var records: [JSONValue]
  /// The keys down to another list, which is as likely meant.
  private(set) var otherPath: [String]?

  /// - Parameter isInner: whether an object around it only wraps a list, so that the list may have any name.
  /// - Returns: `nil` for what is a record itself, or no object.
  init?(_ value: JSONValue, isInner: Bool = false) {
    guard case .object(let members) = value else { return nil }
    var lists: [(index: Int, envelope: Envelope)] = []
    for (index, member) in members.enumerated() {
      guard let list = Envelope(member: member.key, member.value, isInner: isInner) else { continue }
      lists.append((index: index, envelope: list))
    }
    guard let first = lists.first(where: { !$0.envelope.records.isEmpty }) ?? lists.first else {
      return nil
    }
    let isPlain = !first.envelope.records.isEmpty && EnvelopeNames.plain.contains(members[first.index].key)
    self = first.envelope
    for (index, member) in members.enumerated() where index != first.index {
      if let list = lists.first(where: { $0.index == index })?.envelope {
        if !list.records.isEmpty, otherPath == nil { otherPath = list.path }
      } else if !EnvelopeNames.fits(member.key, member.value, besidePlainList: isPlain) {
        return nil
      }
    }
  }

  /// The list that a member is, or that the object which it is wraps.
  init?(member key: String, _ value: JSONValue, isInner: Bool) {
    switch value {
    case .array(let items):
      guard isInner || EnvelopeNames.lists.contains(key), items.allSatisfy(\.isObject) else { return nil }
      (path, records) = ([key], items)
    case .object:
      guard EnvelopeNames.wrappers.contains(key), let inner = Envelope(value, isInner: true) else {
        return nil
      }
      self = inner
      path.insert(key, at: 0)
      otherPath?.insert(key, at: 0)
    default: return nil
    }
  }

  /// The error for two lists of which none is more likely meant.
  static func severalLists(_ first: [String], _ second: [String]) -> ReadError {
    ReadError(
      .unknownFormat, line: 0, column: 0,
      message:
        "both '\(first.joined(separator: "."))' and '\(second.joined(separator: "."))' are lists of records",
      hint: "leave one list in the file")
  }
}

extension JSONValue {
  /// Whether the object wraps a list of records.
  var wrapsRecords: Bool { Envelope(self) != nil }

  /// The records that the object wraps; `nil` where it is one itself.
  ///
  /// - Throws: ``ReadError`` `unknown_format` where it wraps several lists.
  func wrappedRecords() throws -> [JSONValue]? {
    guard let envelope = Envelope(self) else { return nil }
    if let other = envelope.otherPath { throw Envelope.severalLists(envelope.path, other) }
    return envelope.records
  }

  fileprivate var isObject: Bool { if case .object = self { true } else { false } }

  /// Whether the value holds nothing that could be lost.
  fileprivate var isNothing: Bool {
    switch self {
    case .null: true
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: false
    }
  }
}

/// What the members of an envelope and of a record are called.
private enum EnvelopeNames {
  /// A list under such a name is hardly a part of a record: what is beside it may have names that nobody foresaw.
  static let plain: Set<String> = plainLists.union(bareWrappers)
  static let lists: Set<String> = plainLists.union(things).union(contents)
  static let wrappers: Set<String> = lists.union(bareWrappers)

  /// Names under which services give a list of records, whatever they are.
  private static let plainLists: Set<String> = [
    "data", "results", "result", "records", "rows", "entries", "values", "value", "list", "objects",
    "elements", "nodes", "hits",
  ]
  /// Names of lists of one kind of record; another kind may have such a list as well, as a company its contacts.
  private static let things: Set<String> = [
    "customers", "contacts", "people", "users", "companies", "accounts", "leads", "subscribers", "members",
    "orders", "charges", "deals", "opportunities", "tickets", "tasks", "interactions", "activities",
    "responses",
  ]
  /// Names of lists that an order has as well, of its lines.
  private static let contents: Set<String> = ["items", "products", "lines"]
  /// Names of objects that only hold a list.
  private static let bareWrappers: Set<String> = [
    "response", "payload", "body", "content", "export", "_embedded", "embedded", "feed", "root", "document",
    "output", "d",
  ]
  /// Names that only a record has, as ``bare(_:)`` writes them.
  private static let own: Set<String> = [
    "id", "name", "email", "phone", "mobile", "number", "key", "subject", "title", "sku", "firstname",
    "lastname", "fullname", "company", "address", "city", "country", "customer", "customerid", "orderid",
    "ordernumber", "currency",
  ]
  /// What is said of a list beside it, as ``bare(_:)`` writes it.
  private static let remarks: Set<String> = [
    "total", "count", "counts", "size", "limit", "offset", "skip", "object", "type", "kind", "status", "code",
    "ok", "success", "done", "error", "errors", "warnings", "message", "version", "url", "href", "self",
    "links", "meta", "metadata", "info", "summary", "hasmore", "hasnext", "more", "cursor", "cursors", "took",
    "timedout", "cost", "extensions", "facets", "aggregations", "filter", "filters", "sort", "query",
    "included", "additionaldata", "relatedobjects", "listid", "totalcount", "totalsize", "totalitems",
    "totalrecords", "totalresults", "totalelements", "shards", "maxscore",
  ]
  private static let remarkStarts = [
    "page", "paging", "pagination", "perpage", "totalpage", "next", "prev", "generated", "exported",
    "request", "response", "@odata",
  ]

  /// Whether a member can stand beside a list of records in an object that only wraps it.
  static func fits(_ key: String, _ value: JSONValue, besidePlainList isPlain: Bool) -> Bool {
    let bare = bare(key)
    if own.contains(bare) { return false }
    if isPlain || value.isNothing || remarks.contains(bare) { return true }
    return remarkStarts.contains { bare.hasPrefix($0) }
  }

  /// A key without case and without what parts its words: `has_more` and `hasMore` are one.
  private static func bare(_ key: String) -> String {
    key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }
}

/// Going into objects that wrap a list of records, however long it is; ``Envelope`` says which do.
extension JSONParser {
  /// Reads the object that is next, or goes into the list of records that it wraps, perhaps in an object of its own.
  ///
  /// - Returns: `nil` in front of the first object of that list, and behind an object whose list is empty; ``envelope`` is
  ///   empty then.
  mutating func objectOrRecords() throws -> JSONValue? {
    beginValue()
    envelope = []
    let value = try object(1, unwraps: true)
    guard envelope.isEmpty else { return nil }
    return try value.wrappedRecords()?.isEmpty == true ? nil : value
  }

  /// At the value of a member: whether it is the list of records, in front of whose first object reading stands then, or
  /// an object that wraps one.
  ///
  /// - Returns: the value, where it was none and had to be read; `nil` also where nothing was read.
  mutating func valueOrRecords(
    _ key: String, besides members: [(key: String, value: JSONValue)], depth: Int
  ) throws -> JSONValue? {
    try skipSpace()
    let isInner = depth > 1
    switch try peek() {
    case UInt8(ascii: "[") where JSONValue.someRecords.isWrapped(as: key, besides: members, isInner: isInner):
      advance()
      try skipSpace()
      if try peek() == UInt8(ascii: "{") {
        envelope = [key]
        return .null
      }
      return try array(depth + 1, hasBegun: true)
    case UInt8(ascii: "{")
    where depth < limits.depth
      && JSONValue.someRecords.wrapped(in: ["data"]).isWrapped(as: key, besides: members, isInner: isInner):
      let value = try object(depth + 1, unwraps: true)
      if !envelope.isEmpty { envelope.insert(key, at: 0) }
      return value
    default: return nil
    }
  }

  /// Passes the members behind the list of records, and the ends of the objects around it.
  ///
  /// - Throws: ``ReadError`` `unknown_format` where one of them is another list of records, or of a record's own.
  mutating func restOfObject() throws {
    let path = envelope
    for depth in path.indices.reversed() {
      try skipSpace()
      while try accept(.comma) {
        try skipSpace()
        guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
        let key = try string()
        try skipSpace()
        guard try accept(.colon) else { throw unexpected(try peek(), wanted: "':'") }
        try value().check(asMember: key, behind: path, depth: depth)
        try skipSpace()
      }
      guard try accept(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
    }
  }
}

extension JSONValue {
  /// Stands for a list that is not read yet.
  fileprivate static let someRecords = JSONValue.array([.object([])])

  /// The value in objects that have nothing else, the outermost of the first key.
  fileprivate func wrapped(in path: some BidirectionalCollection<String>) -> JSONValue {
    path.reversed().reduce(self) { JSONValue.object([(key: $1, value: $0)]) }
  }

  /// Whether an object that begins with these members and then has this one wraps the records of this one.
  fileprivate func isWrapped(
    as key: String, besides members: [(key: String, value: JSONValue)], isInner: Bool
  ) -> Bool {
    guard Envelope(member: key, self, isInner: isInner) != nil else { return false }
    return Envelope(.object(members + [(key: key, value: self)]), isInner: isInner)?.path.first == key
  }

  /// Looks at the value of a member that came behind the list of records, of the object at `depth` of the path to it.
  ///
  /// - Throws: ``ReadError`` `unknown_format` where the object does not only wrap that list.
  fileprivate func check(asMember key: String, behind path: [String], depth: Int) throws {
    let list = JSONValue.someRecords.wrapped(in: path[(depth + 1)...])
    let object = JSONValue.object([(key: path[depth], value: list), (key: key, value: self)])
    guard let envelope = Envelope(object, isInner: depth > 0) else {
      let list = path.joined(separator: ".")
      let own = (path[..<depth] + [key]).joined(separator: ".")
      throw ReadError(
        .unknownFormat, line: 0, column: 0,
        message: "'\(list)' may be records or a part of one: '\(own)' stands behind it",
        hint: "write [ and ] around the object if it is a record, else take '\(own)' out")
    }
    if let other = envelope.otherPath { throw Envelope.severalLists(path, path[..<depth] + other) }
  }
}
