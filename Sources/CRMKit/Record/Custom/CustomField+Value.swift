import Tabular

/// What a command gives one custom field; `nil` takes its value away.
package struct CustomAssignment: Sendable, Equatable {
  package var name: String
  package var value: JSONValue?
}

extension CustomField {
  /// Reads a value by the field's type.
  ///
  /// - Throws: ``ValueError``.
  package func value(parsing text: String) throws(ValueError) -> JSONValue {
    switch type {
    case .text: return .string(text)
    case .list: return .strings(ListStyle.standard.items(of: text))
    case .integer:
      guard let value = Int64(text) else {
        throw ValueError(.invalidInteger, "'\(text)' is not a whole number")
      }
      return .integer(value)
    case .decimal:
      guard let literal = DecimalLiteral(text) else {
        throw ValueError(.invalidDecimal, "'\(text)' is not a decimal number", hint: "write 12.50")
      }
      return .number(literal.text)
    case .boolean:
      guard let value = CustomField.boolean(text) else {
        throw ValueError(.invalidBoolean, "'\(text)' is neither 'true' nor 'false'")
      }
      return .boolean(value)
    case .date:
      _ = try CalendarDay(parsing: text)
      return .string(text)
    case .instant: return .string(try Instant(parsing: text).description)
    case .enum:
      guard let member = rule.member(text) else {
        throw ValueError(.notAllowed, "'\(text)' is not one of \(choices.joined(separator: ", "))")
      }
      return .string(member)
    }
  }

  /// Why a stored value is not one that the field can have, `nil` where it is.
  package func fault(of value: JSONValue) -> ValueError? {
    do throws(ValueError) {
      let again = try self.value(parsing: CustomField.text(of: value))
      guard again != value else { return nil }
      return ValueError(.notAllowed, "'\(CustomField.text(of: value))' is not of type \(type.rawValue)")
    } catch {
      return error
    }
  }

  /// What importing needs to know of the field.
  package var rule: CustomFieldRule { CustomFieldRule(name: name, type: type, allowed: choices) }

  /// A stored value as it would be typed.
  static func text(of value: JSONValue) -> String { cell(of: value).lines.joined(separator: "; ") }

  private static func boolean(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: nil
    }
  }
}

extension Store {
  /// Reads `field=value` by the types of the declared fields; nothing after the `=` takes the value away.
  ///
  /// - Throws: ``RecordError/unknownField(name:among:)``, ``RecordError/invalid(field:_:)``, ``ValueError``.
  package func customAssignments(_ texts: [String]) throws -> [CustomAssignment] {
    guard !texts.isEmpty else { return [] }
    let fields = try fields()
    return try texts.map { text in
      guard let equals = text.firstIndex(of: "=") else {
        throw ValueError(.invalidAssignment, "'\(text)' is not field=value", hint: "write --set tier=gold")
      }
      let field = try fields.named(String(text[..<equals]).trimmed)
      let value = String(text[text.index(after: equals)...]).trimmed
      do throws(ValueError) {
        return CustomAssignment(
          name: field.name, value: value.isEmpty ? nil : try field.value(parsing: value))
      } catch { throw RecordError.invalid(field: field.name, error) }
    }
  }
}

extension [CustomField] {
  /// - Throws: ``RecordError/unknownField(name:among:)``.
  func named(_ name: String) throws(RecordError) -> CustomField {
    guard let field = first(where: { $0.name == name }) else {
      throw .unknownField(name: name, among: map(\.name))
    }
    return field
  }
}
