import Tabular

extension Setting {
  /// - Parameter check: whether a setting may have a value.
  static func definitions(_ check: @escaping (Key, String) throws -> Void) -> DefinitionNoun<Setting> {
    DefinitionNoun(
      noun: "setting", make: { Setting(key: try known($0).rawValue, value: nil) }, name: \.key,
      fields: [
        DefinitionField(
          key: "value", isRequired: true, get: { .optional($0.value) },
          set: { setting, json in
            let text = try json.text(of: "value")
            try check(known(setting.key), text)
            setting.value = text
          })
      ],
      all: { try $0.settings().filter { $0.value != nil } },
      add: { store, new, _ in _ = try store.set(known(new.key), to: new.value, isAlone: false) },
      edit: { store, _, new, _ in _ = try store.set(known(new.key), to: new.value, isAlone: false) },
      delete: { store, old in _ = try store.set(known(old.key), to: nil, isAlone: false) })
  }

  private static func known(_ name: String) throws -> Key {
    guard let key = Key(rawValue: name) else {
      throw RecordError.unknownName(noun: "setting", name: name, among: Key.allCases.map(\.rawValue))
    }
    return key
  }
}
