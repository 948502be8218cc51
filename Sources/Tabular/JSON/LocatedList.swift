/// A JSON document around one list of objects, with the lines on which they and their members stand.
package struct LocatedList {
  package struct Item {
    /// From 1.
    package var line: Int
    package var members: [(key: String, line: Int, value: JSONValue)]
  }

  /// The document's other members.
  package private(set) var members: [(key: String, value: JSONValue)] = []
  package private(set) var items: [Item] = []

  /// - Parameter key: the member that is the list.
  /// - Throws: ``ReadError`` with the line and the number of the byte in it.
  package init(parsing bytes: [UInt8], list key: String) throws {
    var parser = JSONParser(window: try ByteWindow(MemorySource(bytes)), limits: ReadLimits())
    try parser.skipSpace()
    var members: [(key: String, value: JSONValue)] = []
    var items: [Item] = []
    try parser.members { parser, name, _ in
      guard name == key else { return members.append((name, try parser.value())) }
      try parser.items { items.append(try $0.item()) }
    }
    try parser.skipSpace()
    if try parser.peek() != nil { throw parser.error("text behind the value") }
    (self.members, self.items) = (members, items)
  }
}

extension JSONParser {
  fileprivate mutating func item() throws -> LocatedList.Item {
    var item = LocatedList.Item(line: line, members: [])
    try members { parser, name, line in item.members.append((name, line, try parser.value())) }
    return item
  }

  /// Reads an object; `read` reads the value of each member.
  fileprivate mutating func members(_ read: (inout JSONParser, String, Int) throws -> Void) throws {
    guard try accept(UInt8(ascii: "{")) else { throw unexpected(try peek(), wanted: "an object") }
    var names: Set<String> = []
    try skipSpace()
    if try accept(UInt8(ascii: "}")) { return }
    repeat {
      try skipSpace()
      guard try peek() == .quote else { throw unexpected(try peek(), wanted: "a key in quotes") }
      let start = self
      let name = try string()
      guard names.insert(name).inserted else {
        throw start.error("the key '\(name)' comes twice in one object")
      }
      try skipSpace()
      guard try accept(.colon) else { throw unexpected(try peek(), wanted: "':'") }
      try skipSpace()
      try read(&self, name, start.line)
      try skipSpace()
    } while try accept(.comma)
    guard try accept(UInt8(ascii: "}")) else { throw unexpected(try peek(), wanted: "',' or '}'") }
  }

  /// Reads a list; `read` reads each item.
  fileprivate mutating func items(_ read: (inout JSONParser) throws -> Void) throws {
    guard try accept(UInt8(ascii: "[")) else { throw unexpected(try peek(), wanted: "a list") }
    try skipSpace()
    if try accept(UInt8(ascii: "]")) { return }
    repeat {
      try skipSpace()
      try read(&self)
      try skipSpace()
    } while try accept(.comma)
    guard try accept(UInt8(ascii: "]")) else { throw unexpected(try peek(), wanted: "',' or ']'") }
  }
}
