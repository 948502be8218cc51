import Tabular

extension RecordTable {
  /// Tickets, one row each, with what was written first and every metric.
  package static let ticketMetrics = RecordTable(
    from: tickets.from,
    recordColumns: tickets.recordColumns + [
      RecordColumn(
        "text",
        sql:
          "(SELECT text FROM ticket_event WHERE ticket_id = r.id AND kind = 'opened' ORDER BY at, id LIMIT 1)",
        help: "first message"),
      RecordColumn(
        "first_reply_at", .instant, sql: "(\(firstResponse))", help: "when an agent first replied"),
      RecordColumn(
        "first_response_seconds", .integer, sql: "(\(firstResponse)) - r.created_at",
        help: "calendar seconds from creation to the first reply of an agent"),
      RecordColumn(
        "resolution_seconds", .integer, sql: "r.resolved_at - r.created_at",
        help: "calendar seconds from creation to resolution"),
      RecordColumn(
        "replies", .integer, sql: "(\(count("kind = 'reply'")))",
        help: "number of messages of customers and agents after the first"),
      RecordColumn(
        "agent_replies", .integer, sql: "(\(count("kind = 'reply' AND direction = 'out'")))",
        help: "number of replies of agents"),
      RecordColumn(
        "reopens", .integer, sql: "(\(reopens))", help: "number of reopens"),
      RecordColumn(
        "reassignments", .integer, sql: "(\(reassignments))",
        help: "number of reassignments to another agent or team"),
    ])

  /// The ledgers of tickets, a row for each event.
  package static let ticketEvents = RecordTable(
    from: "ticket r JOIN ticket_event e ON e.ticket_id = r.id LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("event", .integer, sql: "e.id", help: "id of the event"),
      RecordColumn("id", .integer, help: "id of the ticket"),
      RecordColumn("source", shown: false, help: "source system"),
      RecordColumn("number", help: "number in the source system"),
      RecordColumn("subject", shown: false, help: "subject"),
      RecordColumn("channel", shown: false, help: "channel the ticket came in by"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "key of the customer in other systems: source:key, else an e-mail address"),
      RecordColumn("created_at", .instant, shown: false, help: "when the ticket was created"),
      RecordColumn("tags", .list, shown: false, sql: tickets.sql(of: "tags"), help: "tags of the ticket"),
      RecordColumn(
        "custom", .json, shown: false, as: .json,
        help: "custom fields, and columns of the file that were kept"),
      RecordColumn("at", .instant, sql: "e.at", help: "time of the event"),
      RecordColumn("kind", sql: "e.kind", help: "kind of event"),
      RecordColumn("direction", sql: "e.direction", help: "direction of a message: in or out"),
    ] + ledgerColumns + [
      RecordColumn("actor", sql: "e.actor", help: "who caused the event"),
      RecordColumn("message_id", shown: false, sql: "e.message_id", help: "Message-ID of the e-mail"),
      RecordColumn("text", sql: "e.text", help: "message"),
    ], order: "r.id, e.at, e.id")

  /// What the ledger keeps, as it was after an event.
  private static let ledgerColumns = FieldTable.tickets.fields(.ledger).map { field in
    RecordColumn(
      field, sql: "e.\(field.column)", shown: field.has(.shown) || field.use == .detail,
      help: "\(field.help), after the event")
  }

  private static let firstResponse = """
    SELECT min(at) FROM ticket_event WHERE ticket_id = r.id AND kind = 'reply' AND direction = 'out'
    """

  private static func count(_ condition: String) -> String {
    "SELECT count(*) FROM ticket_event WHERE ticket_id = r.id AND \(condition)"
  }

  private static let reopens = """
    SELECT count(*) FROM (
      SELECT state_category IN ('resolved', 'closed') AS over,
        lag(state_category IN ('resolved', 'closed')) OVER (ORDER BY at, id) AS was_over
      FROM ticket_event WHERE ticket_id = r.id) WHERE was_over AND NOT over
    """

  private static let reassignments = """
    SELECT count(*) FROM (
      SELECT ifnull(assignee, '') || char(31) || ifnull(team, '') AS holder,
        lag(ifnull(assignee, '') || char(31) || ifnull(team, '')) OVER (ORDER BY at, id) AS before
      FROM ticket_event WHERE ticket_id = r.id) WHERE before <> holder AND before <> char(31)
    """
}
