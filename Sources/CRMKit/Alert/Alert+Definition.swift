import Tabular

extension Alert {
  /// The memory of an alert is not a part of its definition.
  static var definitions: DefinitionNoun<Alert> {
    DefinitionNoun(
      noun: "alert", make: { Alert(name: $0, rule: "") }, name: \.name,
      fields: [
        .choice("on", \.watches),
        DefinitionField(
          key: "rule", get: { $0.rule.isEmpty ? .null : .string($0.rule) },
          set: { $0.rule = $1 == .null ? "" : try $1.text(of: "rule") }),
        .choice("edge", \.edge), .choice("severity", \.severity), .choice("period", \.period),
        .text("description", \.description),
      ],
      fixed: ["on"], all: { try $0.alerts() },
      add: { store, new, asOf in _ = try store.add(new, isBaseline: false, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}
