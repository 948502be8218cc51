import Tabular

/// Everything that is known about one ticket, with the whole conversation.
package struct TicketDetail: Sendable {
  /// The cells of ``columns``.
  package let row: [Cell]
  /// The cells of ``eventColumns``, those of tickets that were merged into it among them.
  package let events: [[Cell]]
  package let links: [[Cell]]
  package let attachments: [[Cell]]
  /// Ids of tickets that were merged into it.
  package let merged: [Int64]
  /// The changeset that brought the ticket in.
  package let added: Provenance
  /// The last changeset that changed it; `nil` where none did.
  package let changed: Provenance?

  package static let columns = RecordTable.tickets.columns

  package static let eventColumns = [
    Column("event", .integer, help: "number of the event"),
    Column("ticket_id", .integer, help: "the ticket it is of"),
    Column("at", .instant, help: "when it happened"), Column("kind", help: "what it was"),
    Column("direction", help: "in or out, of what customers wrote or can read"),
    Column("state", help: "state from then on"),
    Column("priority", means: .priority, help: "priority from then on"),
    Column("category", help: "kind of matter from then on"),
    Column("assignee", help: "who has it from then on"),
    Column("team", help: "the team that has it from then on"), Column("actor", help: "who did it"),
    Column("message_id", help: "Message-ID of the mail"), Column("text", help: "what was written"),
    Column(
      "quoted_lines", .integer, help: "lines of earlier mails in it that are left out; --quoted shows them"),
  ]

  package static let linkColumns = [
    Column("kind", help: "how they have to do with each other"),
    Column("ticket_id", .integer, help: "number of the other ticket"),
    Column("subject", help: "what that is about"),
    Column("state", help: "state that it is in"),
  ]

  package static let attachmentColumns = [
    Column("event", .integer, help: "number of the event it came with"),
    Column("name", help: "name of the file"),
    Column("content_type", help: "type of the content"), Column("bytes", .integer, help: "size in bytes"),
  ]
}

extension Store {
  /// - Parameters:
  ///   - name: an id, or `source:number`; a ticket that was merged is shown by the one that stands for it.
  ///   - isQuoting: whether what replies quote of earlier mails is shown with them.
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  package func ticket(_ name: String, quoting isQuoting: Bool = false) throws -> TicketDetail {
    let id = try ticketIDs([name])[0]
    var filter = TicketFilter()
    filter.ids = [id]
    var rows = try tickets(filter)
    let row = try rows.nextCells() ?? []
    return try read { try TicketDetail(id, row, quoting: isQuoting, $0) }
  }
}

extension TicketDetail {
  fileprivate init(_ id: Int64, _ row: [Cell], quoting isQuoting: Bool, _ database: Database) throws {
    self.row = row
    events = try Row.fetchAll(
      database,
      sql: """
        SELECT id, ticket_id, at, kind, direction, state, priority, category, assignee, team, actor, message_id, text
        FROM ticket_event WHERE ticket_id IN (\(Ticket.family)) ORDER BY at, id
        """, arguments: [id]
    ).map { TicketDetail.cells(event: $0, quoting: isQuoting) }
    links = try Row.fetchAll(
      database,
      sql: """
        SELECT CASE l.ticket_id WHEN ?1 THEN l.kind ELSE
            CASE l.kind WHEN 'blocks' THEN 'blocked_by' WHEN 'caused_by' THEN 'causes' ELSE l.kind END END,
          t.id, t.subject, t.state
        FROM ticket_link l JOIN ticket t ON t.id = CASE l.ticket_id WHEN ?1 THEN l.other_id ELSE l.ticket_id END
        WHERE ?1 IN (l.ticket_id, l.other_id) ORDER BY l.id
        """, arguments: [id]
    ).map { [.text($0[0]), .integer($0[1]), .optional($0[2] as String?), .text($0[3])] }
    attachments = try Row.fetchAll(
      database,
      sql: """
        SELECT event_id, name, content_type, bytes FROM ticket_attachment
        WHERE ticket_id IN (\(Ticket.family)) ORDER BY id
        """, arguments: [id]
    ).map { [.integer($0[0]), .optional($0[1] as String?), .text($0[2]), .integer($0[3])] }
    merged = try Int64.fetchAll(database, sql: "\(Ticket.family) ORDER BY id", arguments: [id]).filter {
      $0 != id
    }
    (added, changed) = try Provenance.ofRow(id, in: "ticket", database)
  }

  private static func cells(event row: Row, quoting isQuoting: Bool) -> [Cell] {
    var texts = (3...12).map { row[$0] as String? }
    var quoted: Int64 = 0
    // Only a mail quotes mails: what somebody types may begin with `>` for reasons of its own.
    let isMail = texts[1] == InteractionDirection.in.rawValue || texts[8] != nil
    if !isQuoting, isMail, let text = texts[9] {
      let reply = ReplyText(text)
      texts[9] = reply.text
      quoted = Int64(reply.quotedLines)
    }
    return [.integer(row[0]), .integer(row[1]), .instant(row[2])] + texts.map(Cell.optional) + [
      .integer(quoted)
    ]
  }
}
