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

extension Store {
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func orderIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "order", table: "order", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func dealIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "deal", table: "deal", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }

  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func interactionIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "interaction", table: "interaction", database: database)
      return try names.map(lookup.id(named:)).uniqued()
    }
  }

  /// A ticket that was merged is the one that stands for it.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func ticketIDs(_ names: [String]) throws -> [Int64] {
    try read { database in try names.map { try Ticket.id(named: $0, in: database) }.uniqued() }
  }

  /// Tasks go by the ids of the list of what is due, too: `task:12`, `task:12:2026-02-02`.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func taskIDs(_ names: [String]) throws -> [Int64] {
    try read { database in
      let lookup = RecordLookup(noun: "task", table: "task", database: database)
      return try names.map { try lookup.id(named: ReminderID(parsing: $0)?.taskName ?? $0) }.uniqued()
    }
  }
}
