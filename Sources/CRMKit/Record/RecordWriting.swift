extension Store {
  /// Changes columns of a record.
  ///
  /// - Parameter further: what else is changed, found in the transaction.
  /// - Returns: the columns that changed.
  func edit(
    _ noun: RecordNoun, _ id: Int64, dryRun: Bool, _ changes: [RecordChange],
    further: (Database) throws -> [RecordChange]
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let changes = try changes + further(transaction.database)
      let row = try Row.fetchOne(
        transaction.database, sql: "SELECT * FROM \"\(noun.rawValue)\" WHERE id = ?", arguments: [id])
      guard let row else { throw RecordError.notFound(noun: noun.rawValue, name: String(id)) }
      let real = changes.filter { row[$0.column] as SQLValue? ?? .null != $0.value }
      guard !real.isEmpty else { return [] }
      let stamp = RecordChange("updated_at", .integer(transaction.context.now.seconds))
      let all = noun == .product ? real + [stamp] : real
      try transaction.update(noun.rawValue, id: id, all.map { ($0.column, $0.value) })
      return real.map { $0.column.replacing("_e4", with: "") }
    }
  }

  /// Deletes records that nothing hangs on.
  package func delete(_ noun: RecordNoun, _ ids: [Int64], dryRun: Bool = false) throws -> Written<Void> {
    try write(dryRun: dryRun) { transaction in
      for id in ids {
        try transaction.delete(from: noun.rawValue, id: id)
        try transaction.context.interruption.check()
      }
    }
  }
}
