/// A JSON value that keeps the order of keys and the digits of numbers.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// The number as written: `12.50` stays `12.50` and never passes through a float.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  package static func integer(_ value: some BinaryInteger) -> JSONValue { .number(String(value)) }

  package static func strings(_ values: some Sequence<String>) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  /// `nil` becomes `null`.
  package static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

  /// The first value of `key`, where this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }
}

extension JSONValue {
  /// Reads one JSON text.
  ///
  /// - Throws: ``ReadError`` with the line and the number of the byte in it.
  package init(parsing text: String) throws {
    let window = try ByteWindow(MemorySource(Array(text.utf8)))
    var parser = JSONParser(window: window, limits: ReadLimits())
    self = try parser.value()
    try parser.skipSpace()
    if try parser.peek() != nil { throw parser.error("text behind the value") }
  }
}

extension JSONValue {
  /// The value on one line, without spaces.
  package var compactText: String {
    var buffer = ByteBuffer()
    buffer.append(self)
    return buffer.text
  }

  /// The value indented by two spaces a level, `"key": value`; empty arrays and objects stay `[]` and `{}`.
  package var prettyText: String {
    var buffer = ByteBuffer()
    buffer.append(self, indentation: 0)
    return buffer.text
  }
}

extension ByteBuffer {
  /// Appends a JSON value: on one line, or indented where `indentation` says how deep the line stands.
  mutating func append(_ value: JSONValue, indentation: Int? = nil) {
    switch value {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .number(let digits): append(digits)
    case .string(let text): appendJSONString(text)
    case .array(let items):
      appendMembers(items, between: ("[", "]"), indentation) { $0.append($1, indentation: $2) }
    case .object(let members):
      appendMembers(members, between: ("{", "}"), indentation) { buffer, member, depth in
        buffer.appendJSONString(member.key)
        buffer.append(depth == nil ? ":" : ": ")
        buffer.append(member.value, indentation: depth)
      }
    }
  }

  private mutating func appendMembers<Member>(
    _ members: [Member], between brackets: (open: String, close: String), _ indentation: Int?,
    _ write: (inout ByteBuffer, Member, Int?) -> Void
  ) {
    append(brackets.open)
    let inner = indentation.map { $0 + 2 }
    for (index, member) in members.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      breakLine(inner)
      write(&self, member, inner)
    }
    if !members.isEmpty { breakLine(indentation) }
    append(brackets.close)
  }

  private mutating func breakLine(_ indentation: Int?) {
    guard let indentation else { return }
    append(UInt8(ascii: "\n"))
    append(repeating: UInt8(ascii: " "), times: indentation)
  }
}
