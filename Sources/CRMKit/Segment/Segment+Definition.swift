import Tabular

extension Segment {
  /// Pins, exclusions and frozen lists are no part of it: they are about customers of one database.
  static var definitions: DefinitionNoun<Segment> {
    DefinitionNoun(
      noun: "segment", make: { Segment(name: $0, rule: "") }, name: \.name,
      fields: [.text("rule", \.rule), .text("description", \.description)],
      needs: { definition in
        guard case .string(let rule) = definition["rule"] else { return [] }
        return (try? RuleParser.parse(rule))?.segments ?? []
      },
      related: { store, old in try store.related(to: "segment", [old.id]) }, all: { try $0.segments() },
      add: { store, new, asOf in
        _ = try store.addSegment(new.name, rule: new.rule, description: new.description, asOf: asOf)
      },
      edit: { store, old, new, asOf in
        var edit = Store.SegmentEdit()
        (edit.rule, edit.description) = (new.rule, new.description ?? "")
        _ = try store.edit(old, edit, asOf: asOf)
      },
      delete: { store, old in _ = try store.delete(old) })
  }
}
