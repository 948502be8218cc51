import Tabular

extension CustomField {
  /// What a file says of a field.
  struct Draft {
    var name: String
    var type = CustomFieldType.text
    var choices: [String] = []
    var isRequired = false
    var staleAfterDays: Int64?
    var help: String?

    func declaration() throws -> FieldDeclaration {
      try FieldDeclaration(
        name: name, type: type, choices: choices, isRequired: isRequired, staleAfterDays: staleAfterDays,
        help: help)
    }
  }

  static var definitions: DefinitionNoun<Draft> {
    DefinitionNoun(
      noun: "field", make: { Draft(name: $0) }, name: \.name,
      fields: [
        .choice("type", \.type).required, .list("values", \.choices), .flag("required", \.isRequired),
        .number("stale_after_days", \.staleAfterDays, in: 1...36_500), .text("help", \.help),
      ],
      related: { store, old in
        RelatedRecords("value", try store.countValues(of: store.field(old.name)))
      },
      all: { try $0.fields().map(\.draft) },
      add: { store, new, _ in _ = try store.declare(new.declaration()) },
      edit: { store, old, new, _ in
        _ = try store.redeclare(store.field(old.name), as: new.declaration())
      },
      delete: { store, old in _ = try store.delete(store.field(old.name)) })
  }

  private var draft: Draft {
    Draft(
      name: name, type: type, choices: choices, isRequired: isRequired, staleAfterDays: staleAfterDays,
      help: help)
  }
}
