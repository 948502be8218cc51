/// A column of a table with history that names a customer, as the schema's foreign keys say: a table that is added later
/// is found as well.
struct CustomerForeignKey: Sendable, Hashable {
  let table: String
  let column: String

  /// Every one, in the order in which the tables were made.
  static func all(in database: Database) throws -> [CustomerForeignKey] {
    let tables = try TrackedTable.all(in: database)
    return try tables.flatMap { table in
      try String.fetchAll(
        database,
        sql: """
          SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = 'customer' ORDER BY id DESC
          """, arguments: [table.name]
      ).map { CustomerForeignKey(table: table.name, column: $0) }
    }
  }

  /// Tables whose rows are united value by value.
  static let united: Set<String> = [
    "customer_email", "customer_phone", "customer_address", "customer_external", "customer_tag",
    "customer_note",
  ]

  /// The winner's row that gives way to the loser's row ?2, where only one of them may be; ?1 is the winner. In any other
  /// table the winner's row stays.
  var givingWaySQL: String? {
    switch table {
    case "segment_override":
      // Who was left out by hand stays out.
      """
      SELECT ours.id FROM segment_override ours JOIN segment_override theirs USING (segment_id)
      WHERE ours.customer_id = ?1 AND theirs.id = ?2 AND ours.kind = 'pin' AND theirs.kind = 'exclude'
      """
    case "alert_state":
      // The rule has held since the earlier check.
      """
      SELECT ours.id FROM alert_state ours JOIN alert_state theirs USING (alert_id)
      WHERE ours.customer_id = ?1 AND theirs.id = ?2 AND theirs.since < ours.since
      """
    default: nil
    }
  }
}

extension CustomerForeignKey {
  /// The columns of a table of pairs, the lower id in the first of them.
  var pair: (lower: String, higher: String)? {
    table == "customer_not_duplicate" ? ("customer_id", "other_id") : nil
  }
}

extension WriteTransaction {
  /// Every column that names a customer: read from the schema once, however many customers are merged.
  fileprivate func referencesToCustomers() throws -> [CustomerForeignKey] {
    let references = try belongings[[CustomerForeignKey].self] ?? CustomerForeignKey.all(in: database)
    belongings[[CustomerForeignKey].self] = references
    return references
  }
}

extension CustomerMerge {
  /// Makes every row that names a loser name the winner.
  mutating func moveReferences(of loser: Int64) throws {
    for reference in try transaction.referencesToCustomers()
    where !CustomerForeignKey.united.contains(reference.table) {
      let statement = try transaction.database.cachedStatement(
        sql: "SELECT id FROM \"\(reference.table)\" WHERE \"\(reference.column)\" = ? ORDER BY id")
      let rows = try Int64.fetchAll(statement, arguments: [loser])
      for row in rows { try move(row, reference, of: loser) }
    }
  }

  private mutating func move(_ row: Int64, _ reference: CustomerForeignKey, of loser: Int64) throws {
    if let sql = reference.givingWaySQL,
      let own = try Int64.fetchOne(transaction.database, sql: sql, arguments: [winner.id, row])
    {
      try transaction.delete(from: reference.table, id: own)
      summary.note(winner.id, reference.table, .lost)
    }
    do {
      try transaction.update(reference.table, id: row, columns(reference, row))
      summary.note(loser, reference.table, .moved)
    } catch let failure as SQLiteFailure where failure.isConstraint {
      // The winner has the one row that there may be.
      try transaction.delete(from: reference.table, id: row)
      summary.note(loser, reference.table, .lost)
    }
  }

  /// The columns that name the winner afterwards; of a pair both, the lower id first.
  private func columns(
    _ reference: CustomerForeignKey, _ row: Int64
  ) throws -> [(column: String, value: SQLValue)] {
    guard let pair = reference.pair else { return [(reference.column, .integer(winner.id))] }
    let partner = reference.column == pair.lower ? pair.higher : pair.lower
    let other = try Int64.fetchOne(
      transaction.database, sql: "SELECT \"\(partner)\" FROM \"\(reference.table)\" WHERE id = ?",
      arguments: [row])
    let ids = [winner.id, other ?? winner.id].sorted()
    return [(pair.lower, .integer(ids[0])), (pair.higher, .integer(ids[1]))]
  }
}
