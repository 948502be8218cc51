extension WriteTransaction {
  /// Gives a record the number that another system has for it, where it has none.
  ///
  /// - Returns: whether it had none.
  func adopt(_ number: String?, _ source: String?, in table: String, id: Int64) throws -> Bool {
    guard let number else { return false }
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM \"\(table)\" WHERE id = ? AND number IS NULL")
    guard try Row.fetchOne(statement, arguments: [id]) != nil else { return false }
    try update(table, id: id, [("source", .optional(source)), ("number", .text(number))])
    return true
  }
}
