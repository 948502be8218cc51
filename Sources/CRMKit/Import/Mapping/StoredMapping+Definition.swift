import Tabular

extension StoredMapping {
  static var definitions: DefinitionNoun<StoredMapping> {
    DefinitionNoun(
      noun: "mapping", make: { StoredMapping(name: $0, mapping: SavedMapping()) }, name: \.name,
      fields: [
        DefinitionField(
          key: "mapping", isRequired: true, get: { $0.mapping.json.withoutNulls },
          set: { $0.mapping = try SavedMapping(json: $1) })
      ],
      all: { try $0.savedMappings() },
      add: { store, new, _ in
        try checkName(new.name, of: "a mapping")
        _ = try store.write { try $0.save(new.mapping, as: new.name) }
      },
      edit: { store, _, new, _ in _ = try store.write { try $0.save(new.mapping, as: new.name) } },
      delete: { store, old in _ = try store.deleteMapping(old.name, dryRun: false) })
  }
}
