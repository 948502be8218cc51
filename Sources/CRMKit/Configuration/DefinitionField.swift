import Tabular

/// A field of a definition: how it is read from a value and written to one.
struct DefinitionField<Value> {
  var key: String
  var isRequired = false
  /// `null` where it says nothing.
  var get: (Value) -> JSONValue
  /// Takes `null` for nothing.
  var set: (inout Value, JSONValue) throws -> Void
}

extension DefinitionField {
  static func text(_ key: String, _ path: WritableKeyPath<Value, String>) -> DefinitionField {
    DefinitionField(
      key: key, isRequired: true, get: { .string($0[keyPath: path]) },
      set: { $0[keyPath: path] = try $1.text(of: key) })
  }

  static func text(_ key: String, _ path: WritableKeyPath<Value, String?>) -> DefinitionField {
    DefinitionField(
      key: key, get: { .optional($0[keyPath: path]) },
      set: { value, json in
        let text = json == .null ? "" : try json.text(of: key)
        value[keyPath: path] = text.isEmpty ? nil : text
      })
  }

  static func number(
    _ key: String, _ path: WritableKeyPath<Value, Int64>, in bounds: ClosedRange<Int64>
  ) -> DefinitionField {
    DefinitionField(
      key: key, get: { .integer($0[keyPath: path]) },
      set: { $0[keyPath: path] = try $1.number(of: key, in: bounds) })
  }

  static func number(
    _ key: String, _ path: WritableKeyPath<Value, Int64?>, in bounds: ClosedRange<Int64>
  ) -> DefinitionField {
    DefinitionField(
      key: key, get: { $0[keyPath: path].map { .integer($0) } ?? .null },
      set: { $0[keyPath: path] = $1 == .null ? nil : try $1.number(of: key, in: bounds) })
  }

  /// The place among the others, from 1; one that is not said stays.
  static func position(_ path: WritableKeyPath<Value, Int64>) -> DefinitionField {
    DefinitionField(
      key: "position", get: { $0[keyPath: path] == 0 ? .null : .integer($0[keyPath: path]) },
      set: { value, json in
        if json != .null { value[keyPath: path] = try json.number(of: "position", in: 1...1_000_000) }
      })
  }

  static func flag(_ key: String, _ path: WritableKeyPath<Value, Bool>) -> DefinitionField {
    DefinitionField(
      key: key, get: { .boolean($0[keyPath: path]) },
      set: { value, json in
        guard case .boolean(let flag) = json else {
          throw DefinitionError.wrongKind(field: key, wanted: "true or false")
        }
        value[keyPath: path] = flag
      })
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ path: WritableKeyPath<Value, Choice>
  ) -> DefinitionField where Choice.RawValue == String {
    DefinitionField(
      key: key, get: { .string($0[keyPath: path].rawValue) },
      set: { $0[keyPath: path] = try $1.choice(of: key) })
  }

  static func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ path: WritableKeyPath<Value, Choice?>
  ) -> DefinitionField where Choice.RawValue == String {
    DefinitionField(
      key: key, get: { .optional($0[keyPath: path]?.rawValue) },
      set: { $0[keyPath: path] = $1 == .null ? nil : try $1.choice(of: key) })
  }

  static func list(_ key: String, _ path: WritableKeyPath<Value, [String]>) -> DefinitionField {
    DefinitionField(
      key: key, get: { $0[keyPath: path].isEmpty ? .null : .strings($0[keyPath: path]) },
      set: { $0[keyPath: path] = try $1.texts(of: key) })
  }

  /// A value that a text stands for.
  static func day(_ key: String, _ path: WritableKeyPath<Value, CalendarDay?>) -> DefinitionField {
    DefinitionField(
      key: key, get: { .optional($0[keyPath: path]?.description) },
      set: { value, json in
        let text = json == .null ? nil : try json.text(of: key)
        value[keyPath: path] = try naming(key) { try text.map { try CalendarDay(parsing: $0) } }
      })
  }

  /// The same field, which must be there.
  var required: DefinitionField {
    var field = self
    field.isRequired = true
    return field
  }
}

/// Says of a value that cannot be read in which field it is.
func naming<Result>(_ field: String, _ body: () throws -> Result) throws -> Result {
  do { return try body() } catch let error as ValueError {
    throw RecordError.invalid(field: field, error)
  }
}

extension JSONValue {
  func text(of field: String) throws -> String {
    guard case .string(let text) = self else {
      throw DefinitionError.wrongKind(field: field, wanted: "a text")
    }
    return text
  }

  func number(of field: String, in bounds: ClosedRange<Int64>) throws -> Int64 {
    guard case .number(let digits) = self, let number = Int64(digits), bounds.contains(number) else {
      let wanted =
        bounds.upperBound == .max
        ? "a whole number" : "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
      throw DefinitionError.wrongKind(field: field, wanted: wanted)
    }
    return number
  }

  func choice<Choice: RawRepresentable & CaseIterable>(of field: String) throws -> Choice
  where Choice.RawValue == String {
    let text = try text(of: field)
    guard let choice = Choice(rawValue: text) else {
      throw RecordError.notAllowed(field: field, value: text, allowed: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// The texts of a list; `null` has none.
  func texts(of field: String) throws -> [String] {
    if self == .null { return [] }
    guard case .array(let items) = self else {
      throw DefinitionError.wrongKind(field: field, wanted: "a list of texts")
    }
    return try items.map { item in
      guard case .string(let text) = item else {
        throw DefinitionError.wrongKind(field: field, wanted: "a list of texts")
      }
      return text
    }
  }

  /// Without members that say nothing.
  var withoutNulls: JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.value != .null })
  }
}

/// Why a file of definitions cannot be read, or not as it is.
package enum DefinitionError: Error, Sendable, Equatable {
  /// The document is not one of definitions. Exit 65.
  case notDefinitions
  /// The document is of a newer version of the program. Exit 78.
  case newer(schema: String)
  /// Exit 65, as are those below.
  case unknownNoun(String, known: [String])
  case unknownField(String, known: [String])
  case missingField(String)
  case wrongKind(field: String, wanted: String)
  /// Two definitions have one noun and one name.
  case twice(line: Int)
  /// A field that cannot be another than it is; of what, where it is that of a part. Exit 5.
  case fixedField(String, of: String? = nil)
  /// The body of a stored definition is not as its noun has it. Exit 65.
  case unreadable(noun: String, name: String, detail: String)
}

/// What is wrong with one definition of a file.
package struct DefinitionFault: Error {
  package var line: Int
  package var noun: String
  package var name: String
  /// The lines of its fields.
  package var fieldLines: [String: Int]
  package var cause: any Error
}
