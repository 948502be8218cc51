import Tabular

/// What the definitions of one noun hold, and how SQL reads them: as if the noun had a table of its own.
struct DefinitionTable: Sendable {
  /// What the column `noun` says, and what histories call their table.
  let noun: String
  /// Whether they stand in an order, by `position`.
  let isOrdered: Bool
  /// In the order in which a body has them.
  let fields: [BodyField]

  init(_ noun: String, isOrdered: Bool = false, _ fields: [BodyField]) {
    self.noun = noun
    self.isOrdered = isOrdered
    self.fields = fields
  }

  /// What stands between the id and the changeset, a field a column.
  var columns: [String] { ["name"] + (isOrdered ? ["position"] : []) + fields.map(\.name) }

  /// The rows for `FROM`; SQLite reads them by the index of names.
  var rows: String {
    let values = fields.map { "json_extract(body, '$.\($0.name)') AS \"\($0.name)\"" }
    return """
      (SELECT id, name, position, \(values.joined(separator: ", ")), body, changeset_id
      FROM definition WHERE noun = '\(noun)')
      """
  }

  /// - Parameter values: those of ``columns``.
  /// - Returns: what a row of the table has between its id and its changeset.
  func row(_ values: [SQLValue]) throws -> [SQLValue] {
    precondition(values.count == columns.count, "every field of \(noun) needs a value")
    let lead = isOrdered ? 2 : 1
    let body = JSONValue.object(zip(fields, values.dropFirst(lead)).map { ($0.name, $0.json(of: $1)) })
    guard case .text(let name) = values[0] else { throw DefinitionError.missingField("name") }
    try check(body, of: name)
    return [.text(noun), values[0], isOrdered ? values[1] : .null, .text(body.compactText)]
  }

  /// - Throws: ``DefinitionError/unreadable(noun:name:detail:)`` for a body that is not as the noun has it.
  func check(_ row: Row) throws {
    let name: String = row["name"]
    try check(try JSONValue(parsing: row["body"]), of: name)
  }

  private func check(_ body: JSONValue, of name: String) throws {
    guard case .object(let members) = body else { return }
    func fail(_ detail: String) -> DefinitionError { .unreadable(noun: noun, name: name, detail: detail) }
    if let other = members.first(where: { member in !fields.contains { $0.name == member.key } }) {
      throw fail("its body has an unknown '\(other.key)'")
    }
    for field in fields {
      guard let value = members.first(where: { $0.key == field.name })?.value else {
        throw fail("its body has no '\(field.name)'")
      }
      guard field.takes(value) else { throw fail("'\(field.name)' of its body is not \(field.wanted)") }
    }
  }
}
