/// A declared custom field, as far as importing needs to know it.
package struct CustomFieldRule: Sendable, Hashable {
  /// `snake_case`.
  package var name: String
  package var type: CustomFieldType
  /// The values of an enum, in their order.
  package var allowed: [String]

  package init(name: String, type: CustomFieldType = .text, allowed: [String] = []) {
    self.name = name
    self.type = type
    self.allowed = allowed
  }

  /// The name a column becomes a field by: `Lifecycle Stage` is `lifecycle_stage`; letters of any script are kept.
  ///
  /// - Returns: an empty text where the header has neither letter nor digit.
  package static func name(fromHeader header: String) -> String {
    var name = ""
    for character in header.foldedKey {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, !name.hasSuffix("_") {
        name.append("_")
      }
    }
    return name.hasSuffix("_") ? String(name.dropLast()) : name
  }
}

extension CustomFieldRule {
  /// The allowed value that a text means, in any case; `nil` where there is none.
  package func member(_ text: String) -> String? {
    allowed.first { $0 == text } ?? allowed.first { $0.foldedKey == text.foldedKey }
  }
}
