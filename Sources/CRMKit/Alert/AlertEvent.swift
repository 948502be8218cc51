import GRDB
import Tabular

/// One customer told of by one alert.
package struct AlertEvent: Sendable, Equatable {
  package var alert: String
  package var severity: Alert.Severity
  package var edge: Alert.Edge
  package var period: String
  package var at: Instant
  package var customer: Int64
  package var name: String
  package var email: String?
  package var externalID: String?
  package var owner: String?
  package var rule: String
  /// What was seen of the customer, clause by clause; `nil` where the event is older than the customer's data.
  package var evidence: JSONValue?
}

extension AlertEvent: Tabulated {
  package static let columns = [
    Column("alert", help: "name of the alert"),
    Column("severity", help: "warning or critical"),
    Column("edge", help: "entered: the rule began to hold; left: it ceased to"),
    Column("customer_id", .integer, help: "number of the customer"),
    Column("external_id", shown: false, help: "first id in another system, source:key"),
    Column("name", help: "name of the customer"),
    Column("email", shown: false, help: "primary e-mail address"),
    Column("owner", shown: false, help: "who looks after the customer"),
    Column("period", help: "the period in which the customer is told of once"),
    Column("at", .instant, help: "up to when the check looked"),
    Column("rule", shown: false, help: "the rule"),
    Column("evidence", .json, shown: false, help: "each clause of the rule, the value seen, and its truth"),
  ]

  package var cells: [Cell] {
    [
      .text(alert), .text(severity.rawValue), .text(edge.rawValue), .integer(customer), .optional(externalID),
      .text(name), .optional(email), .optional(owner), .text(period), .instant(at.seconds), .text(rule),
      evidence.map(Cell.json) ?? .null,
    ]
  }
}

extension AlertEvent {
  init(_ row: Row) {
    self.init(row, evidence: (row["evidence"] as String?).flatMap { try? JSONValue(parsing: $0) })
  }

  /// - Parameter evidence: that of the row, where it is known already.
  init(_ row: Row, evidence: JSONValue?) {
    alert = row["alert"]
    severity = Alert.Severity(rawValue: row["severity"]) ?? .warning
    edge = Alert.Edge(rawValue: row["edge"]) ?? .entered
    period = row["period"]
    at = Instant(seconds: row["at"])
    customer = row["customer_id"]
    name = row["name"]
    email = row["email"]
    externalID = row["external_id"]
    owner = row["owner"]
    rule = row["rule"]
    self.evidence = evidence
  }

  /// Events with whom they are about, in the order of severity, alert and customer of each check.
  static let selectSQL = """
    SELECT a.name AS alert, e.severity, a.edge, e.period, e.at, e.customer_id, c.name, c.owner, a.rule, e.evidence,
      (SELECT address FROM customer_email WHERE customer_id = c.id ORDER BY position, id LIMIT 1) AS email,
      (SELECT source || ':' || key FROM customer_external WHERE customer_id = c.id ORDER BY id LIMIT 1) AS external_id
    FROM alert_event e JOIN alert a ON a.id = e.alert_id JOIN customer c ON c.id = e.customer_id
    """
}

extension Store {
  /// What alerts told, the latest first.
  ///
  /// - Parameters: `alert`, `customer` and `span` narrow it.
  package func alertEvents(
    alert: String? = nil, customer: Int64? = nil, span: DateSpan? = nil
  ) throws -> [AlertEvent] {
    try read { database in
      if let alert { _ = try Alert.named(alert, in: database) }
      return try Row.fetchAll(
        database,
        sql: """
          \(AlertEvent.selectSQL)
          WHERE (?1 IS NULL OR a.name = ?1) AND (?2 IS NULL OR e.customer_id = ?2) AND e.at >= ?3 AND e.at < ?4
          ORDER BY e.at DESC, e.id DESC
          """,
        arguments: [alert, customer, span?.from.seconds ?? .min, span?.to.seconds ?? .max]
      ).map(AlertEvent.init)
    }
  }
}
