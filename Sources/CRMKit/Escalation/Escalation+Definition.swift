import Tabular

extension Escalation {
  static var definitions: DefinitionNoun<Escalation> {
    DefinitionNoun(
      noun: "escalation", make: { Escalation(name: $0, clock: .resolution) }, name: \.name,
      fields: [
        .choice("clock", \.clock).required, .text("rule", \.condition),
        DefinitionField(
          key: "levels", isRequired: true, get: { .strings($0.levels.map(\.description)) },
          set: { escalation, json in
            let texts = try json.texts(of: "levels")
            let levels = try naming("levels") { try texts.map { try EscalationLevel(parsing: $0) } }
            escalation.levels = levels.sorted { ($0.percent, $0.offset) < ($1.percent, $1.offset) }
          }), .text("description", \.description),
      ],
      all: { try $0.escalations() }, add: { store, new, asOf in _ = try store.add(new, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}
