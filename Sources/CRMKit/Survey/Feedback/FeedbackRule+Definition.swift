import Tabular

extension FeedbackRule {
  static var definitions: DefinitionNoun<FeedbackRule> {
    DefinitionNoun(
      noun: "feedback", make: { FeedbackRule(name: $0, rule: "", action: .task, title: "") }, name: \.name,
      fields: [
        .text("survey", \.survey), .text("rule", \.rule), .choice("action", \.action).required,
        .text("title", \.title), .text("owner", \.owner), .text("due", \.due),
        DefinitionField(
          key: "priority", get: { .string($0.priority) },
          set: { rule, json in
            let priority: TicketPriority = try json.choice(of: "priority")
            rule.priority = priority.rawValue
          }),
      ],
      fixed: ["action"], all: { try $0.feedbackRules() },
      add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, old, new, asOf in
        var edit = FeedbackRuleEdit()
        (edit.survey, edit.rule, edit.title) = (new.survey ?? "", new.rule, new.title)
        (edit.owner, edit.due, edit.priority) = (new.owner ?? "", new.due ?? "", new.priority)
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
