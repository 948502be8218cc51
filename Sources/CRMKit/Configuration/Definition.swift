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

  /// A field that is otherwise than before, or a part of one.
  package struct Field: Sendable {
    /// The name of the field, behind it those of its parts: `stages.offer.probability`.
    package var key: String
    /// `nil` for what says nothing.
    package var before: JSONValue?
    package var after: JSONValue?
  }

  package var kind: Kind
  package var noun: String
  package var name: String
  /// Of one that was changed.
  package var fields: [Field]
  /// What hung on one that was removed.
  package var related = RelatedRecords()

  /// How two states differ, in the order of the nouns and the names.
  ///
  /// - Parameter related: what hung on definitions that were removed, by their nouns and names.
  static func all(
    from before: [Definition], to after: [Definition], _ related: [[String]: RelatedRecords] = [:]
  ) -> [DefinitionChange] {
    func key(_ definition: Definition) -> [String] { [definition.noun, definition.name] }
    let old = Dictionary(before.map { (key($0), $0) }) { first, _ in first }
    let names = Set(after.map(key))
    let written = after.compactMap { new -> DefinitionChange? in
      guard let old = old[key(new)] else { return DefinitionChange(.added, new) }
      let keys = (new.fields + old.fields).map(\.key).uniqued()
      let fields = keys.flatMap { Field.differences($0, old[$0], new[$0]) }
      return fields.isEmpty ? nil : DefinitionChange(.changed, new, fields)
    }
    let removed = before.filter { !names.contains(key($0)) }.map { definition in
      var change = DefinitionChange(.removed, definition)
      change.related = related[key(definition)] ?? RelatedRecords()
      return change
    }
    return written + removed
  }

  private init(_ kind: Kind, _ definition: Definition, _ fields: [Field] = []) {
    self.kind = kind
    (noun, name) = (definition.noun, definition.name)
    self.fields = fields
  }
}

extension DefinitionChange.Field {
  /// What differs alone: members of objects, objects of a list by the name that they begin with, elements of a list of texts.
  static func differences(
    _ key: String, _ before: JSONValue?, _ after: JSONValue?
  ) -> [DefinitionChange.Field] {
    guard before != after else { return [] }
    if let (old, new) = parts(before, after) {
      let names = (old + new).map(\.key).uniqued()
      let fields = names.flatMap { name in
        differences(
          "\(key).\(name)", old.first { $0.key == name }?.value, new.first { $0.key == name }?.value)
      }
      let order = old.map(\.key).filter(new.map(\.key).contains)
      guard fields.isEmpty || order != new.map(\.key).filter(order.contains) else { return fields }
      return fields + [Self(key: key, before: .strings(old.map(\.key)), after: .strings(new.map(\.key)))]
    }
    if case .array(let old)? = before, case .array(let new)? = after {
      let (gone, come) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
      if !gone.isEmpty || !come.isEmpty {
        return [
          Self(
            key: key, before: gone.isEmpty ? nil : .array(gone), after: come.isEmpty ? nil : .array(come))
        ]
      }
    }
    return [Self(key: key, before: before, after: after)]
  }

  private typealias Parts = [(key: String, value: JSONValue)]

  /// The parts of two values that have names.
  private static func parts(_ before: JSONValue?, _ after: JSONValue?) -> (Parts, Parts)? {
    guard let old = before.flatMap(parts), let new = after.flatMap(parts) else { return nil }
    return (old, new)
  }

  private static func parts(_ value: JSONValue) -> Parts? {
    switch value {
    case .object(let members): return members.map { ($0.key, $0.value) }
    case .array(let items) where !items.isEmpty:
      let named = items.compactMap { item -> (key: String, value: JSONValue)? in
        guard case .object(let members) = item, case .string(let name)? = members.first?.value else {
          return nil
        }
        return (name, .object(Array(members.dropFirst())))
      }
      return named.count == items.count ? named : nil
    default: return nil
    }
  }
}
