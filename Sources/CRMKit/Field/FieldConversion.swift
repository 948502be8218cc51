import Tabular

/// Converts every customer's value of a field, after its type changed.
struct FieldConversion {
  private let transaction: WriteTransaction
  private let field: CustomField

  init(_ transaction: WriteTransaction, _ id: Int64) throws {
    self.transaction = transaction
    let row = try Row.fetchOne(transaction.database, sql: "SELECT * FROM field WHERE id = ?", arguments: [id])
    guard let row else { throw RecordError.notFound(noun: "field", name: String(id)) }
    field = CustomField(row)
  }

  /// - Throws: ``RecordError/unfit(field:of:_:)``.
  func run() throws {
    try transaction.rewriteValues(of: field) { customer, value in
      do throws(ValueError) {
        return try field.value(parsing: CustomField.text(of: value))
      } catch {
        throw RecordError.unfit(field: field.name, of: customer, error)
      }
    }
  }
}

extension WriteTransaction {
  /// Replaces every customer's value of a field; `nil` removes it.
  ///
  /// - Returns: how many values there were.
  @discardableResult
  func rewriteValues(
    of field: CustomField, _ replacement: (RecordError.Candidate, JSONValue) throws -> JSONValue?
  ) throws -> Int {
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM customer WHERE json_type(custom, ?) IS NOT NULL ORDER BY id",
      arguments: [field.path])
    let select = try database.cachedStatement(sql: "SELECT name, custom FROM customer WHERE id = ?")
    for id in ids {
      guard let row = try Row.fetchOne(select, arguments: [id]) else { continue }
      var values = CustomFields.read(row[1])
      guard let index = values.firstIndex(where: { $0.name == field.name }) else { continue }
      let old = values[index].value
      let new = try replacement(RecordError.Candidate(id: id, name: row[0]), old)
      guard new != old else { continue }
      if let new { values[index].value = new } else { values.remove(at: index) }
      try run(
        "UPDATE customer SET custom = ?, updated_at = ? WHERE id = ?",
        [CustomFields.stored(values), .integer(context.now.seconds), .integer(id)])
      try context.interruption.check()
    }
    return ids.count
  }
}
