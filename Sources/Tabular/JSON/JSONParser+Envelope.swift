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
      while try take(.comma) {
        try skipSpace()
        guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
        let key = try string()
        try skipSpace()
        guard try take(.colon) else { throw unexpected(try peek(), wanted: "':'") }
        try value().check(asMember: key, behind: path, depth: depth)
        try skipSpace()
      }
      guard try take(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
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
