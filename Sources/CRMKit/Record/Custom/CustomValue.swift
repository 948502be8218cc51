import Tabular

/// The value of one custom field.
package struct CustomValue: Sendable, Equatable {
  /// The field's name, `snake_case`.
  package var name: String
  package var value: JSONValue

  package init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
