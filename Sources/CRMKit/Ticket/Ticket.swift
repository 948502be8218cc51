/// A matter that a customer brings to us.
package enum Ticket {
  /// The id of a ticket by what people call it: our own id, or `source:number`. One that was merged is the ticket that
  /// stands for it.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  static func id(named name: String, in database: Database) throws -> Int64 {
    let text = name.hasPrefix("#") ? String(name.dropFirst()) : name
    return try standIn(
      of: RecordLookup(noun: "ticket", table: "ticket", database: database).id(named: text), in: database)
  }

  /// The ticket that stands for one that was merged, itself where none does.
  static func standIn(of id: Int64, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        WITH RECURSIVE way (id, next) AS (
          SELECT id, merged_into FROM ticket WHERE id = ?
          UNION ALL SELECT t.id, t.merged_into FROM way JOIN ticket t ON t.id = way.next)
        SELECT id FROM way WHERE next IS NULL
        """)
    return try Int64.fetchOne(statement, arguments: [id]) ?? id
  }

  /// The ticket and those that were merged into it, as a subquery that binds its id once.
  static let family = """
    WITH RECURSIVE family (id) AS (
      SELECT ? UNION SELECT t.id FROM family JOIN ticket t ON t.merged_into = family.id) SELECT id FROM family
    """
}

extension Store {
  /// A ticket that was merged is the one that stands for it.
  /// - Throws: ``RecordError/notFound(noun:name:)``, for the first name that is wrong.
  package func ticketIDs(_ names: [String]) throws -> [Int64] {
    try read { database in try names.map { try Ticket.id(named: $0, in: database) }.uniqued() }
  }
}
