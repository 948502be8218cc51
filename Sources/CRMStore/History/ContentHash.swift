import GRDB

extension Store {
  /// The hash of everything the database says, whoever said it when: equal contents, equal hash.
  ///
  /// - Returns: 64 hexadecimal digits, the sum of the hashes of all rows with history.
  package func contentHash() throws -> String {
    let snapshot = try ReadSnapshot(of: self)
    defer { snapshot.end() }
    return try read { database in
      var sum = RowSum()
      for table in try TrackedTable.all(in: database) {
        var hasher = RowHasher(table)
        let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try RawStatement(connection, "SELECT \(columns) FROM \"\(table.name)\"")
        while try rows.step() { sum += hasher.hash(rowOf: rows) }
      }
      return sum.hexadecimal
    }
  }
}
