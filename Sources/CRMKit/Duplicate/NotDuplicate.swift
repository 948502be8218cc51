import Tabular

/// Two customers marked as not duplicates.
package struct NotDuplicate: Sendable, Equatable {
  package var customer: RecordError.Candidate
  package var other: RecordError.Candidate
  package var at: Instant
}

extension Store {
  /// What was said of pairs of customers, in the order of their ids.
  package func notDuplicates() throws -> [NotDuplicate] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT d.customer_id, c.name, d.other_id, o.name, d.at
          FROM customer_not_duplicate d JOIN customer c ON c.id = d.customer_id JOIN customer o ON o.id = d.other_id
          ORDER BY d.customer_id, d.other_id
          """
      ).map { row in
        NotDuplicate(
          customer: RecordError.Candidate(id: row[0], name: row[1]),
          other: RecordError.Candidate(id: row[2], name: row[3]), at: Instant(seconds: row[4]))
      }
    }
  }

  /// Two customers by their names, the lower id first.
  ///
  /// - Throws: ``DuplicateError/sameCustomer(_:)``, ``RecordError``.
  package func customerPair(_ name: String, _ otherName: String) throws -> (Int64, Int64) {
    try read { try CustomerLookup(database: $0).pair(name, otherName) }
  }

  /// Marks two customers as not duplicates, or removes the mark.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: ``RecordError``, also if both names mean the same customer.
  package func setNotDuplicate(
    _ isNotDuplicate: Bool, _ name: String, _ otherName: String, dryRun: Bool = false
  ) throws -> Written<Bool> {
    try write(dryRun: dryRun) { transaction in
      let (low, high) = try CustomerLookup(database: transaction.database).pair(name, otherName)
      let row = try Int64.fetchOne(
        transaction.database,
        sql: "SELECT id FROM customer_not_duplicate WHERE customer_id = ? AND other_id = ?",
        arguments: [low, high])
      switch (row, isNotDuplicate) {
      case (nil, true):
        try transaction.insert(
          into: "customer_not_duplicate",
          [.integer(low), .integer(high), .integer(transaction.context.now.seconds)])
      case (let row?, false): try transaction.delete(from: "customer_not_duplicate", id: row)
      default: return false
      }
      return true
    }
  }
}

extension CustomerLookup {
  /// Two customers, the lower id first.
  ///
  /// - Throws: ``DuplicateError/sameCustomer(_:)``, and as ``id(named:)``.
  func pair(_ name: String, _ otherName: String) throws -> (Int64, Int64) {
    let (a, b) = (try id(named: name), try id(named: otherName))
    guard a != b else { throw DuplicateError.sameCustomer(a) }
    return (min(a, b), max(a, b))
  }
}

extension NotDuplicate: Tabulated {
  package static let columns = [
    Column("customer_id", .integer, help: "id of the customer with the lower id"),
    Column("name", help: "name of that customer"),
    Column("other_id", .integer, help: "id of the other customer"),
    Column("other_name", help: "name of the other customer"),
    Column("at", .instant, help: "time they were marked as not duplicates"),
  ]

  package var cells: [Cell] {
    [
      .integer(customer.id), .text(customer.name), .integer(other.id), .text(other.name),
      .instant(at.seconds),
    ]
  }
}
