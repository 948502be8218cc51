import Tabular

/// Something that is configured, as a file holds it: without ids, times and what else belongs to one database.
package struct Definition: Sendable, Equatable {
  package var noun: String
  package var name: String
  /// In the order of the noun, without those that say nothing.
  package var fields: [(key: String, value: JSONValue)]

  package static func == (left: Definition, right: Definition) -> Bool {
    left.noun == right.noun && left.name == right.name && left.json == right.json
  }

  /// What a field says; `nil` for nothing.
  package subscript(key: String) -> JSONValue? { fields.first { $0.key == key }?.value }

  package var json: JSONValue {
    .object([("noun", .string(noun)), ("name", .string(name))] + fields)
  }
}

/// What an import of definitions does to one of them.
package struct DefinitionChange: Sendable {
  package enum Kind: String, Sendable { case added, changed, removed }

  /// A field that is otherwise than before; `nil` for what says nothing.
  package struct Field: Sendable {
    package var key: String
    package var before: JSONValue?
    package var after: JSONValue?
  }

  package var kind: Kind
  package var noun: String
  package var name: String
  /// Of one that was changed.
  package var fields: [Field]

  /// How two states differ, in the order of the nouns and the names.
  static func all(from before: [Definition], to after: [Definition]) -> [DefinitionChange] {
    func key(_ definition: Definition) -> [String] { [definition.noun, definition.name] }
    let old = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
    let names = Set(after.map(key))
    let written = after.compactMap { new -> DefinitionChange? in
      guard let old = old[key(new)] else { return DefinitionChange(.added, new) }
      let keys = (new.fields + old.fields).map(\.key).uniqued()
      let fields = keys.filter { old[$0] != new[$0] }.map {
        Field(key: $0, before: old[$0], after: new[$0])
      }
      return fields.isEmpty ? nil : DefinitionChange(.changed, new, fields)
    }
    return written + before.filter { !names.contains(key($0)) }.map { DefinitionChange(.removed, $0) }
  }

  private init(_ kind: Kind, _ definition: Definition, _ fields: [Field] = []) {
    self.kind = kind
    (noun, name) = (definition.noun, definition.name)
    self.fields = fields
  }
}
