/// What tagging or untagging many customers did.
package struct TaggingSummary: Sendable, Equatable {
  /// Customers that were named.
  package var customers = 0
  /// Customers whose tags changed.
  package var changed = 0
}

extension Store {
  /// Gives customers tags; those that have them already stay as they are.
  package func tag(
    _ names: [String], with tags: [TagName], dryRun: Bool = false
  ) throws -> Written<TaggingSummary> {
    try forEachCustomer(names, dryRun: dryRun) { transaction, id in
      var isChanged = false
      for tag in tags where try transaction.tagRow(tag, of: id) == nil {
        try transaction.insertTag(tag.text, of: id)
        isChanged = true
      }
      return isChanged
    }
  }

  /// Takes tags from customers; those without them stay as they are.
  package func untag(
    _ names: [String], from tags: [TagName], dryRun: Bool = false
  ) throws -> Written<TaggingSummary> {
    try forEachCustomer(names, dryRun: dryRun) { transaction, id in
      var isChanged = false
      for tag in tags {
        guard let row = try transaction.tagRow(tag, of: id) else { continue }
        try transaction.delete(from: "customer_tag", id: row)
        isChanged = true
      }
      return isChanged
    }
  }

  /// Changes each of the customers that go by `names`; `body` says whether it changed the one.
  private func forEachCustomer(
    _ names: [String], dryRun: Bool, _ body: (WriteTransaction, Int64) throws -> Bool
  ) throws -> Written<TaggingSummary> {
    try write(dryRun: dryRun) { transaction in
      var summary = TaggingSummary()
      for id in try CustomerLookup(database: transaction.database).ids(named: names) {
        summary.customers += 1
        guard try body(transaction, id) else { continue }
        summary.changed += 1
        try transaction.touchCustomer(id)
        try transaction.context.interruption.check()
      }
      return summary
    }
  }
}

extension WriteTransaction {
  /// Notes that a customer changed now.
  func touchCustomer(_ id: Int64) throws {
    try run(
      "UPDATE customer SET updated_at = ? WHERE id = ?", [.integer(context.now.seconds), .integer(id)])
  }

  /// The row that says that a customer has a tag.
  fileprivate func tagRow(_ tag: TagName, of id: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM customer_tag WHERE customer_id = ? AND tag = ?")
    return try Int64.fetchOne(statement, arguments: [id, tag.text])
  }
}
