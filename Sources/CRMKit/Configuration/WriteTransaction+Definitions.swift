import Tabular

/// The one writer of definitions: a noun's own functions say what is written, and these how.
extension WriteTransaction {
  /// Adds a definition.
  ///
  /// - Parameter values: those of ``DefinitionTable/columns``.
  /// - Returns: its id.
  @discardableResult
  func insert(into table: DefinitionTable, _ values: [SQLValue]) throws -> Int64 {
    try insert(into: "definition", table.row(values))
  }

  /// Changes columns of a definition; the others stay.
  func update(
    _ table: DefinitionTable, id: Int64, _ changes: [(column: String, value: SQLValue)]
  ) throws {
    guard !changes.isEmpty else { return }
    let current = try Row.fetchOne(
      database, sql: "SELECT name, position, body FROM definition WHERE id = ?", arguments: [id])
    guard let current, case .object(let members) = try JSONValue(parsing: current["body"]) else { return }
    let old = [
      ("name", SQLValue.text(current["name"])), ("position", .optional(current["position"] as Int64?)),
    ]
    let values = table.columns.map { column in
      changes.first { $0.column == column }?.value ?? old.first { $0.0 == column }?.1
        ?? SQLValue(members.first { $0.key == column }?.value ?? .null)
    }
    let row = try table.row(values)
    try update(
      "definition", id: id,
      zip(["name", "position", "body"], zip(row.dropFirst(), old.map(\.1) + [.text(current["body"])]))
        .filter { $1.0 != $1.1 }.map { (column: $0, value: $1.0) })
  }

  /// Numbers definitions of a noun from 1; those that stand right already are not written.
  ///
  /// - Parameter order: their ids.
  func number(_ order: [Int64], of table: DefinitionTable) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, position FROM definition WHERE noun = ?", arguments: [table.noun])
    let positions = Dictionary(rows.map { ($0[0] as Int64, $0[1] as Int64?) }) { first, _ in first }
    for (index, id) in order.enumerated() where positions[id] != Int64(index + 1) {
      try update("definition", id: id, [("position", .integer(Int64(index + 1)))])
    }
  }

  func delete(from table: DefinitionTable, id: Int64) throws { try delete(from: "definition", id: id) }
}
