import Tabular

extension ScoreRule {
  static var definitions: DefinitionNoun<ScoreRule> {
    DefinitionNoun(
      noun: "score", make: { ScoreRule(name: $0, rule: "", points: 0) }, name: \.name,
      fields: [
        .text("rule", \.rule), .number("points", \.points, in: .min...(.max)).required,
        .text("funnel", \.funnel),
      ],
      all: { try $0.scoreRules() }, add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        var edit = ScoreRuleEdit()
        (edit.rule, edit.points, edit.funnel) = (new.rule, new.points, new.funnel ?? "")
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
