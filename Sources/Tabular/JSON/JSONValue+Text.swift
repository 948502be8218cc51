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
