extension WriteTransaction {
  /// Sets every column of a row to `values`, a row of the past.
  func rewrite(_ table: TrackedTable, id: Int64, _ values: [SQLValue]) throws {
    try update(table.name, id: id, Array(zip(table.columns, values)).map { (column: $0, value: $1) })
  }

  /// Inserts a row of the past under its own id, and notes in the journal that it was not there.
  func restore(_ table: TrackedTable, id: Int64, _ values: [SQLValue]) throws {
    try run(table.insertSQL, values)
    try run(
      """
      INSERT INTO before_image (changeset_id, table_name, row_id, operation) VALUES (?, ?, ?, 'restore')
      """, [.integer(changeset), .text(table.name), .integer(id)])
  }
}
