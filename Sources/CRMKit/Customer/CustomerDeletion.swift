extension Store {
  /// Deletes customers with all records related to them; their orders, deals, tickets and answers to surveys stay, as those of
  /// nobody known, so that no total moves.
  ///
  /// - Throws: ``RecordError/inUse(noun:name:by:)`` for a company that a customer who stays is linked to.
  package func delete(customers ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      // Links go first, so that taking the deletion back never meets a person before the company.
      if ids.count > 1 { try transaction.unlinkCompanies(of: ids) }
      for id in ids {
        try transaction.deleteCustomer(id)
        try transaction.context.interruption.check()
      }
    }
  }
}

extension WriteTransaction {
  /// Tables with rows of a customer.
  static let customerTables = [
    "customer_email", "customer_phone", "customer_address", "customer_external", "customer_tag",
    "customer_note", "interaction", "segment_override", "alert_state", "alert_event", "lifecycle_override",
    "customer_alias", "deal_contact", "task", "reminder",
  ]

  fileprivate func unlinkCompanies(of ids: [Int64]) throws {
    for id in ids {
      try run("UPDATE customer SET company_id = NULL WHERE id = ? AND company_id IS NOT NULL", [.integer(id)])
    }
  }

  fileprivate func deleteCustomer(_ id: Int64) throws {
    try refuseEmployer(id)
    try run(
      "DELETE FROM task_done WHERE task_id IN (SELECT id FROM task WHERE customer_id = ?)", [.integer(id)])
    for table in WriteTransaction.customerTables {
      try run("DELETE FROM \(table) WHERE customer_id = ?", [.integer(id)])
    }
    try run(
      "DELETE FROM customer_not_duplicate WHERE customer_id = ?1 OR other_id = ?1", [.integer(id)])
    for table in ["order", "deal", "ticket", "survey_answer"] {
      try run("UPDATE \"\(table)\" SET customer_id = NULL WHERE customer_id = ?", [.integer(id)])
    }
    try delete(from: "customer", id: id)
  }

  private func refuseEmployer(_ id: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "SELECT id, name FROM customer WHERE company_id = ? ORDER BY id LIMIT 1")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
    throw RecordError.inUse(
      noun: "customer", name: String(id), by: "customer \(row[0] as Int64) \(row[1] as String)")
  }
}
