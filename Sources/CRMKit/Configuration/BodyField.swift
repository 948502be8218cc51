import Tabular

/// A field of the body of a definition, and what it may be.
struct BodyField: Sendable {
  private enum Kind: Sendable {
    case text, integer, flag, list, object
    case choice([String])
    case items([BodyField])
  }

  let name: String
  private let kind: Kind
  private var isOptional = false

  private init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Not empty.
  static func text(_ name: String) -> BodyField { BodyField(name, .text) }
  static func integer(_ name: String) -> BodyField { BodyField(name, .integer) }
  /// 0 or 1, as a column has it.
  static func flag(_ name: String) -> BodyField { BodyField(name, .flag) }
  static func choice(_ name: String, of values: [String]) -> BodyField { BodyField(name, .choice(values)) }
  static func list(_ name: String) -> BodyField { BodyField(name, .list) }
  static func object(_ name: String) -> BodyField { BodyField(name, .object) }
  /// A list of objects with these fields.
  static func items(_ name: String, _ fields: [BodyField]) -> BodyField { BodyField(name, .items(fields)) }

  /// The same field, which may be null.
  var optional: BodyField {
    var field = self
    field.isOptional = true
    return field
  }

  /// A value of SQL as the body has it.
  func json(of value: SQLValue) -> JSONValue {
    switch (value, kind) {
    case (.null, _): .null
    case (.integer(let integer), _): .integer(integer)
    case (.text(let text), .list), (.text(let text), .object), (.text(let text), .items):
      (try? JSONValue(parsing: text)) ?? .string(text)
    case (.text(let text), _): .string(text)
    }
  }

  func takes(_ value: JSONValue) -> Bool {
    switch (kind, value) {
    case (_, .null): isOptional
    case (.text, .string(let text)): isOptional || !text.isEmpty
    case (.choice(let values), .string(let text)): values.contains(text)
    case (.integer, .number(let digits)): Int64(digits) != nil
    case (.flag, .number(let digits)): ["0", "1"].contains(digits)
    case (.list, .array), (.object, .object): true
    case (.items(let fields), .array(let items)): items.allSatisfy { BodyField.match($0, fields) }
    default: false
    }
  }

  private static func match(_ item: JSONValue, _ fields: [BodyField]) -> Bool {
    guard case .object(let members) = item else { return false }
    return members.map(\.key) == fields.map(\.name)
      && zip(fields, members).allSatisfy { $0.takes($1.value) }
  }

  /// What ``takes(_:)`` wants, for an error.
  var wanted: String {
    switch kind {
    case .text: "a text"
    case .integer: "a whole number"
    case .flag: "0 or 1"
    case .choice(let values): "one of \(values.joined(separator: ", "))"
    case .list: "a list"
    case .object: "an object"
    case .items(let fields): "a list of \(fields.map(\.name).joined(separator: ", "))"
    }
  }
}
