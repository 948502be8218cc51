import Tabular

/// A noun whose records are configured: how they are found, written and taken away, by the functions that its verbs use.
struct DefinitionNoun<Value>: DefinitionKind {
  var noun: String
  /// A record of a name that says nothing yet.
  var make: (String) throws -> Value
  var name: (Value) -> String
  var fields: [DefinitionField<Value>]
  /// Fields that stay what they were when it was added.
  var fixed: [String] = []
  /// The place of one among others that stand in an order; of the others those with the same text count.
  var order: (position: WritableKeyPath<Value, Int64>, group: (Value) -> String)?
  /// The others of the noun that a definition names, which must be there before it.
  var needs: (Definition) -> Set<String> = { _ in [] }
  /// How many records hang on one, by what they are called: what its own `delete` asks about.
  var related: (Store, Value) throws -> RelatedRecords = { _, _ in RelatedRecords() }
  var all: (Store) throws -> [Value]
  var add: (Store, Value, AsOf) throws -> Void
  var edit: (Store, _ old: Value, _ new: Value, AsOf) throws -> Void
  var delete: (Store, Value) throws -> Void
}

/// What is asked of a noun whatever its records are.
protocol DefinitionKind {
  var noun: String { get }
  var keys: [String] { get }
  /// The others of the noun that a definition names.
  func needs(of definition: Definition) -> Set<String>
  /// By their place where they stand in an order, else by name.
  func definitions(in store: Store) throws -> [Definition]
  /// Adds a record or makes it what its definition says; a field that it does not say is as that of a new record.
  func write(_ definition: Definition, in store: Store, asOf: AsOf) throws
  func delete(_ name: String, in store: Store) throws
  /// What hangs on the record of a name.
  func related(to name: String, in store: Store) throws -> RelatedRecords
}

extension DefinitionNoun {
  var keys: [String] { fields.map(\.key) }

  func definitions(in store: Store) throws -> [Definition] {
    try all(store).sorted { left, right in
      if let order {
        let places = (
          (order.group(left), left[keyPath: order.position]),
          (order.group(right), right[keyPath: order.position])
        )
        return places.0 < places.1
      }
      return name(left) < name(right)
    }.map(definition)
  }

  func write(_ definition: Definition, in store: Store, asOf: AsOf) throws {
    let records = try all(store)
    let blank = try make(definition.name)
    let old = records.first { name($0) == definition.name }
    var new = old ?? blank
    for field in fields {
      let value = definition[field.key]
      if field.isRequired, value == nil { throw DefinitionError.missingField(field.key) }
      try field.set(&new, value ?? field.get(blank))
    }
    guard let old else { return try add(store, new, asOf) }
    if let order {
      let peers = records.filter { order.group($0) == order.group(new) }.count
      new[keyPath: order.position] = min(new[keyPath: order.position], Int64(peers))
    }
    let (before, after) = (self.definition(of: old), self.definition(of: new))
    guard before != after else { return }
    if let field = fixed.first(where: { before[$0] != after[$0] }) {
      throw DefinitionError.fixedField(field)
    }
    try edit(store, old, new, asOf)
  }

  func delete(_ name: String, in store: Store) throws {
    guard let record = try all(store).first(where: { self.name($0) == name }) else { return }
    try delete(store, record)
  }

  func needs(of definition: Definition) -> Set<String> { needs(definition) }

  func related(to name: String, in store: Store) throws -> RelatedRecords {
    guard let record = try all(store).first(where: { self.name($0) == name }) else { return RelatedRecords() }
    return try related(store, record)
  }

  private func definition(of value: Value) -> Definition {
    Definition(
      noun: noun, name: name(value),
      fields: fields.map { ($0.key, $0.get(value)) }.filter { $0.1 != .null })
  }
}
