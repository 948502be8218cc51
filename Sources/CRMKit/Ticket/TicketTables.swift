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
        help: "what was written when it began"),
      RecordColumn(
        "first_reply_at", .instant, sql: "(\(firstResponse))", help: "when an agent first answered"),
      RecordColumn(
        "first_response_seconds", .integer, sql: "(\(firstResponse)) - r.created_at",
        help: "seconds from its beginning to the first answer of an agent, whatever the hours"),
      RecordColumn(
        "resolution_seconds", .integer, sql: "r.resolved_at - r.created_at",
        help: "seconds from its beginning to its resolution, whatever the hours"),
      RecordColumn(
        "replies", .integer, sql: "(\(count("kind = 'reply'")))",
        help: "what customers and agents wrote after it began"),
      RecordColumn(
        "agent_replies", .integer, sql: "(\(count("kind = 'reply' AND direction = 'out'")))",
        help: "answers of agents"),
      RecordColumn(
        "reopens", .integer, sql: "(\(reopens))", help: "how often it was open again after an end"),
      RecordColumn(
        "reassignments", .integer, sql: "(\(reassignments))",
        help: "how often it went from one agent or team to another"),
    ])

  /// The ledgers of tickets, a row for each event.
  package static let ticketEvents = RecordTable(
    from: "ticket r JOIN ticket_event e ON e.ticket_id = r.id LEFT JOIN customer c ON c.id = r.customer_id",
    recordColumns: [
      RecordColumn("event", .integer, sql: "e.id", help: "number of the event"),
      RecordColumn("id", .integer, help: "number of the ticket"),
      RecordColumn("source", shown: false, help: "the system that numbered the ticket"),
      RecordColumn("number", help: "its number there"),
      RecordColumn("subject", shown: false, help: "what the ticket is about"),
      RecordColumn("channel", shown: false, help: "where it came in"),
      RecordColumn(
        "customer", shown: false, sql: customerKey,
        help: "what other systems know the customer by: source:key, else an e-mail address"),
      RecordColumn("created_at", .instant, shown: false, help: "when the ticket began"),
      RecordColumn("tags", .list, shown: false, sql: tickets.sql(of: "tags"), help: "tags of the ticket"),
      RecordColumn(
        "custom", .json, shown: false, as: .json, help: "columns of the ticket's file that were kept"),
      RecordColumn("at", .instant, sql: "e.at", help: "when it took place"),
      RecordColumn("kind", sql: "e.kind", help: "what it was"),
      RecordColumn("direction", sql: "e.direction", help: "in or out, of what customers wrote or can read"),
    ] + ledgerColumns + [
      RecordColumn("actor", sql: "e.actor", help: "who did it"),
      RecordColumn("message_id", shown: false, sql: "e.message_id", help: "Message-ID of the mail"),
      RecordColumn("text", sql: "e.text", help: "what was written"),
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
