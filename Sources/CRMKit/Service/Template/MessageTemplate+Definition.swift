import Tabular

extension MessageTemplate {
  static var definitions: DefinitionNoun<MessageTemplate> {
    DefinitionNoun(
      noun: "template", make: { MessageTemplate($0, text: "") }, name: \.name,
      fields: [
        .text("subject", \.subject),
        DefinitionField(
          key: "text", isRequired: true, get: { .string($0.text) },
          set: { $0.text = try $1.text(of: "text").asKeptText }),
      ],
      all: { store in
        try store.read { database in
          try Row.fetchAll(database, sql: "SELECT * FROM \(MessageTemplate.table.rows)").map(
            MessageTemplate.init)
        }
      },
      add: { store, new, _ in _ = try store.addTemplate(new) },
      edit: { store, old, new, _ in _ = try store.editTemplate(old.name) { $0 = new } },
      delete: { store, old in _ = try store.deleteTemplates([old.name]) })
  }
}
