import Tabular

/// What a field is declared to be; checked when it is made.
package struct FieldDeclaration: Sendable, Equatable {
  package let name: String
  package let type: CustomFieldType
  /// The values of an enum, in their order.
  package let choices: [String]
  package let isRequired: Bool
  /// Days after which an untouched value is stale.
  package let staleAfterDays: Int64?
  package let help: String?

  /// - Throws: ``RecordError/reserved(noun:name:)`` for a name that every customer has a column of; ``ValueError`` for
  ///   another spelling than `snake_case`, an enum without values, values without an enum.
  package init(
    name: String, type: CustomFieldType, choices: [String] = [], isRequired: Bool = false,
    staleAfterDays: Int64? = nil, help: String? = nil
  ) throws {
    try FieldDeclaration.check(name: name)
    try FieldDeclaration.check(choices, of: type)
    self.name = name
    self.type = type
    self.choices = choices
    self.isRequired = isRequired
    self.staleAfterDays = staleAfterDays
    self.help = help
  }

  private static func check(name: String) throws {
    guard !CustomerList.isReserved(name) else { throw RecordError.reserved(noun: "column", name: name) }
    let proper = CustomFieldRule.name(fromHeader: name)
    guard name != proper || name.isEmpty else { return }
    throw ValueError(
      .invalidFieldName, "'\(name)' is not the name of a field",
      hint: proper.isEmpty ? "write lower-case letters, digits and '_'" : "write \(proper)")
  }

  private static func check(_ choices: [String], of type: CustomFieldType) throws(ValueError) {
    if type == .enum, choices.isEmpty {
      throw ValueError(
        .invalidFieldDeclaration, "an enum needs values", hint: "give them with --values gold,silver")
    }
    if type != .enum, !choices.isEmpty {
      throw ValueError(
        .invalidFieldDeclaration, "a field of type \(type.rawValue) has no list of values",
        hint: "declare it with --type enum")
    }
    var seen: Set<String> = []
    for choice in choices where !seen.insert(choice.foldedKey).inserted {
      throw ValueError(.invalidFieldDeclaration, "'\(choice)' is given twice")
    }
  }

  /// The columns of the table `field` between `name` and `changeset_id`.
  var values: [(column: String, value: SQLValue)] {
    [
      ("type", .text(type.rawValue)),
      ("choices", choices.isEmpty ? .null : .text(JSONValue.strings(choices).compactText)),
      ("required", .integer(isRequired ? 1 : 0)), ("stale_after", .optional(staleAfterDays)),
      ("help", .optional(help)),
    ]
  }
}

extension CustomField {
  /// The declaration that the field has now.
  package func declaration() throws -> FieldDeclaration {
    try FieldDeclaration(
      name: name, type: type, choices: choices, isRequired: isRequired, staleAfterDays: staleAfterDays,
      help: help)
  }
}
