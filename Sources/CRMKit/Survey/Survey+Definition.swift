import Analytics
import Tabular

extension Survey {
  static var definitions: DefinitionNoun<Survey> {
    DefinitionNoun(
      noun: "survey", make: { try Survey($0, .csat) }, name: \.name,
      fields: [
        .choice("kind", \.kind).required, .text("question", \.question),
        DefinitionField(
          key: "scale", isRequired: true, get: { .string($0.scaleText) },
          set: { $0.scale = try ClosedRange(scale: $1.text(of: "scale")) }),
        .choice("direction", \.direction),
      ],
      fixed: ["kind"], related: { store, old in try store.related(to: "survey", [old.id]) },
      all: { try $0.surveys() },
      add: { store, new, _ in
        _ = try store.add(
          Survey(new.name, new.kind, question: new.question, scale: new.scale, direction: new.direction))
      },
      edit: { store, old, new, _ in
        var edit = SurveyEdit()
        edit.question = new.question ?? ""
        (edit.scale, edit.direction) = (new.scale, new.direction)
        _ = try store.edit(old, edit)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
