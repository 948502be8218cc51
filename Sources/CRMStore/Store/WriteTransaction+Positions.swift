import GRDB

extension WriteTransaction {
  /// Numbers the rows of a table that have a `position`, from 1; those that stand right already are not written.
  ///
  /// - Parameter order: their ids.
  package func number(_ order: [Int64], of table: String) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT id, position FROM \(table)")
    let positions = Dictionary(rows.map { ($0[0] as Int64, $0[1] as Int64) }) { first, _ in first }
    for (index, id) in order.enumerated() where positions[id] != Int64(index + 1) {
      try update(table, id: id, [("position", .integer(Int64(index + 1)))])
    }
  }
}
