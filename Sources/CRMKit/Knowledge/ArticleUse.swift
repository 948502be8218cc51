import Tabular

/// A ticket that an article answered.
package struct ArticleUse: Sendable, Equatable {
  package var ticket: Int64
  package var subject: String?
  package var state: String
  package var customer: String?
  /// The version of the article that was in force.
  package var version: Int64
  package var at: Instant
  /// Who noted it.
  package var actor: String
}

extension ArticleUse: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the ticket"),
    Column("subject", help: "subject of the ticket"),
    Column("state", help: "state of the ticket"),
    Column("customer_name", help: "customer name"),
    Column("version", .integer, help: "version that answered it"),
    Column("at", .instant, help: "when this was recorded"),
    Column("actor", help: "user who recorded it"),
  ]

  package var cells: [Cell] {
    [
      .integer(ticket), .optional(subject), .text(state), .optional(customer), .integer(version),
      .instant(at.seconds), .text(actor),
    ]
  }
}

extension Store {
  /// Notes that an article answered a ticket; a second time says nothing new.
  ///
  /// - Parameter ticket: an id, or `source:number`.
  /// - Returns: the ids of the article and the ticket, and whether it was noted just now.
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``, ``RecordError/notFound(noun:name:)``.
  package func useArticle(
    _ name: String, onTicket ticket: String, dryRun: Bool = false
  ) throws -> Written<(article: Int64, ticket: Int64, isNew: Bool)> {
    try write(dryRun: dryRun) { transaction in
      let database = transaction.database
      let article = try Article.named(name, in: database)
      let ticket = try Ticket.id(named: ticket, in: database)
      let known = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM kb_use WHERE kb_id = ? AND ticket_id = ?)",
        arguments: [article.id, ticket])
      guard known != true else { return (article.id, ticket, false) }
      let version = try ArticleVersion.all(of: article.id, in: database).version(at: .now, of: article)
      try transaction.insert(
        into: "kb_use",
        [
          .integer(article.id), .integer(ticket), .integer(version.number),
          .integer(transaction.context.now.seconds), .text(transaction.context.actor),
        ])
      return (article.id, ticket, true)
    }
  }

  /// The tickets that an article answered, the latest first.
  ///
  /// - Throws: ``KnowledgeError/unknownArticle(_:among:)``.
  package func articleUses(_ name: String) throws -> [ArticleUse] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT t.id, t.subject, t.state, c.name, u.version, u.at, u.actor
          FROM kb_use u JOIN ticket t ON t.id = u.ticket_id LEFT JOIN customer c ON c.id = t.customer_id
          WHERE u.kb_id = ? ORDER BY u.at DESC, u.id DESC
          """, arguments: [Article.named(name, in: database).id])
      return rows.map { row in
        ArticleUse(
          ticket: row[0], subject: row[1], state: row[2], customer: row[3], version: row[4],
          at: Instant(seconds: row[5]), actor: row[6])
      }
    }
  }

  /// What a ticket says, for finding what answers it: its subject, and what its customer wrote.
  ///
  /// - Parameter ticket: an id, or `source:number`.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func words(ofTicket ticket: String) throws -> String {
    try read { database in
      let id = try Ticket.id(named: ticket, in: database)
      let subject = try String.fetchAll(
        database, sql: "SELECT subject FROM ticket WHERE id = ? AND subject IS NOT NULL", arguments: [id])
      let texts = try String.fetchAll(
        database,
        sql: """
          SELECT text FROM ticket_event WHERE ticket_id IN (\(Ticket.family)) AND text IS NOT NULL
            AND (kind = 'opened' OR kind = 'reply' AND direction = 'in') ORDER BY at, id
          """, arguments: [id])
      return (subject + texts).joined(separator: "\n")
    }
  }
}
