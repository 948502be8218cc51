import Tabular

extension Store {
  /// The declared fields of customers, in the order in which they were declared.
  package func fields() throws -> [CustomField] { try read { try CustomField.all(in: $0) } }

  /// - Throws: ``RecordError/unknownField(name:among:)``.
  package func field(_ name: String) throws -> CustomField { try fields().named(name) }

  /// How many customers have a value of the field.
  package func countValues(of field: CustomField) throws -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM customer WHERE json_type(custom, ?) IS NOT NULL",
        arguments: [field.path]) ?? 0
    }
  }

  /// Declares a field.
  ///
  /// - Returns: its id.
  /// - Throws: ``RecordError/exists(noun:name:)``.
  package func declare(_ declaration: FieldDeclaration, dryRun: Bool = false) throws -> Written<Int64> {
    try write(dryRun: dryRun) { transaction in
      let known = try CustomField.all(in: transaction.database)
      guard !known.contains(where: { $0.name == declaration.name }) else {
        throw RecordError.exists(noun: "field", name: declaration.name)
      }
      return try transaction.insert(
        into: "field", [.text("customer"), .text(declaration.name)] + declaration.values.map(\.value))
    }
  }

  /// Changes what a field is declared to be; where the type changes, the customers' values are converted.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: ``RecordError/unfit(field:of:_:)`` for a value that the new type cannot hold, ``RecordError/inUse(noun:name:by:)``
  ///   where a rule could not be read by it.
  package func redeclare(
    _ field: CustomField, as declaration: FieldDeclaration, dryRun: Bool = false
  ) throws -> Written<Bool> {
    try write(dryRun: dryRun) { transaction in
      let old = try field.declaration().values
      let changes = zip(old, declaration.values).filter { $0.0.value != $0.1.value }.map(\.1)
      guard !changes.isEmpty else { return false }
      try transaction.refuseUse(of: field) { try transaction.update("field", id: field.id, changes) }
      if declaration.type != field.type { try FieldConversion(transaction, field.id).run() }
      return true
    }
  }

  /// Takes a field and every customer's value of it away.
  ///
  /// - Returns: how many values that were.
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` if a rule could not be read without it.
  package func delete(_ field: CustomField, dryRun: Bool = false) throws -> Written<Int> {
    try write(dryRun: dryRun) { transaction in
      try transaction.refuseUse(of: field) { try transaction.delete(from: "field", id: field.id) }
      return try transaction.rewriteValues(of: field) { _, _ in nil }
    }
  }
}

extension WriteTransaction {
  /// Changes a field, unless a rule that could be read before cannot be read after it.
  fileprivate func refuseUse(of field: CustomField, _ change: () throws -> Void) throws {
    let asOf = AsOf(through: context.now, zone: .utc)
    let rules = try StoredRule.all(in: database).filter { rule in
      try rule.text.contains(field.name) && rule.isReadable(in: database, asOf: asOf)
    }
    try change()
    let broken = try rules.filter { try !$0.isReadable(in: database, asOf: asOf) }
    try refuse("field", field.name, usedBy: broken.map(\.definition))
  }
}

extension CustomField {
  /// Where the value stands in the JSON of a customer's custom fields.
  var path: String { "$.\"\(name)\"" }
}
