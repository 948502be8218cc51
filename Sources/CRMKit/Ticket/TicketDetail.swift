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

  package static let eventColumns =
    [
      Column("event", .integer, help: "id of the event"),
      Column("ticket_id", .integer, help: "id of the ticket"),
      Column("at", .instant, help: "time of the event"), Column("kind", help: "kind of event"),
      Column("direction", help: "direction of a message: in or out"),
      Column("state", help: "state after the event"),
    ]
    + TicketValues.fields.map { Column($0.name, means: $0.meaning, help: "\($0.help), after the event") } + [
      Column("actor", help: "who caused the event"),
      Column("message_id", help: "Message-ID of the e-mail"), Column("text", help: "message"),
      Column(
        "quoted_lines", .integer,
        help: "lines quoted from earlier e-mails that are left out; --quoted shows them"
      ),
    ]

  package static let linkColumns = [
    Column("kind", help: "kind of link"),
    Column("ticket_id", .integer, help: "id of the other ticket"),
    Column("subject", help: "subject of the other ticket"),
    Column("state", help: "state of the other ticket"),
  ]

  package static let attachmentColumns = [
    Column("event", .integer, help: "id of the event it came with"),
    Column("name", help: "file name"),
    Column("content_type", help: "content type"), Column("bytes", .integer, help: "size in bytes"),
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
        SELECT id, ticket_id, at, \(TicketDetail.eventTexts.joined(separator: ", "))
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

  /// The columns of an event that are shown as they are.
  private static let eventTexts =
    ["kind", "direction", "state"] + TicketValues.fields.map(\.column) + ["actor", "message_id", "text"]

  private static func cells(event row: Row, quoting isQuoting: Bool) -> [Cell] {
    var texts = eventTexts.map { row[$0] as String? }
    var quoted: Int64 = 0
    // Only a mail quotes mails: what somebody types may begin with `>` for reasons of its own.
    let isMail =
      row["direction"] as String? == InteractionDirection.in.rawValue || row["message_id"] as String? != nil
    if !isQuoting, isMail, let text = texts.last ?? nil {
      let reply = ReplyText(text)
      texts[texts.count - 1] = reply.text
      quoted = Int64(reply.quotedLines)
    }
    return [.integer(row[0]), .integer(row[1]), .instant(row[2])] + texts.map(Cell.optional) + [
      .integer(quoted)
    ]
  }
}
