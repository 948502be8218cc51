/// Finds orders and interactions by what people call them: our own id, or `source:number`.
struct RecordLookup {
  let noun: String
  let table: String
  let database: Database

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func id(named name: String) throws -> Int64 {
    let text = name.trimmed
    if let id = Int64(text) {
      if let found = try find("id = ?", [id]) { return found }
    } else if let colon = text.firstIndex(of: ":") {
      let source = text[..<colon].lowercased()
      let number = String(text[text.index(after: colon)...])
      if let found = try find("source = ? AND number = ?", [source, number]) { return found }
    }
    throw RecordError.notFound(noun: noun, name: name)
  }

  private func find(_ condition: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM \"\(table)\" WHERE \(condition)", arguments: arguments)
  }
}
