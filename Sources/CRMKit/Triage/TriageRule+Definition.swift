import Tabular

extension TriageRule {
  static var definitions: DefinitionNoun<TriageRule> {
    DefinitionNoun(
      noun: "triage", make: TriageRule.init(name:), name: \.name,
      fields: [
        .position(\.position), .text("rule", \.condition), .text("category", \.category),
        .choice("priority", \.priority), .text("team", \.team), .text("assignee", \.assignee),
        .list("tags", \.tags), .flag("overwrite", \.overwrites), .flag("stop", \.stops),
        .text("description", \.description),
      ],
      order: (\.position, { _ in "" }), all: { try $0.triageRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        if new.position != old.position { _ = try store.move(old, to: new.position) }
        _ = try store.edit(new, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
