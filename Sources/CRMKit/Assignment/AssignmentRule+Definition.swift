import Tabular

extension AssignmentRule {
  static var definitions: DefinitionNoun<AssignmentRule> {
    DefinitionNoun(
      noun: "assignment", make: { AssignmentRule(name: $0, method: .pool) }, name: \.name,
      fields: [
        .choice("subject", \.subject), .position(\.position), .text("rule", \.condition),
        .choice("method", \.method).required, .text("user", \.user), .text("team", \.team),
        .text("description", \.description),
      ],
      fixed: ["subject"], order: (\.position, { $0.subject.rawValue }),
      all: { try $0.assignmentRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}
