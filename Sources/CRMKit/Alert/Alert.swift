import Tabular

/// A rule that is watched: customers who begin or cease to match are reported once a period; or the SLA timers of tickets that
/// match, each run reported once.
package struct Alert: Sendable, Equatable {
  /// The change that is reported.
  package enum Edge: String, Sendable, CaseIterable { case entered, left }

  /// How bad it is; the exit status of a check says the worst.
  package enum Severity: String, Sendable, CaseIterable { case warning, critical }

  /// What is watched.
  package enum Subject: String, Sendable, CaseIterable {
    /// For whom the rule holds.
    case customers
    /// Clocks that were due, and had not ended by then.
    case slaBreach = "sla-breach"
    /// Timers past their warning time that are not due yet.
    case slaWarning = "sla-warning"
  }

  package var id: Int64 = 0
  package var name: String
  /// In the rule language, about customers or tickets; empty for every ticket.
  package var rule: String
  package var watches = Subject.customers
  package var edge = Edge.entered
  package var severity = Severity.warning
  package var period = AlertPeriod.month
  package var description: String?
  package var createdAt = Instant(seconds: 0)
  /// For timers: what came before counts as reported.
  package var since: Instant?

  package init(name: String, rule: String) {
    self.name = name
    self.rule = rule
  }

  init(_ row: Row) {
    self.init(name: row["name"], rule: row["rule"])
    id = row["id"]
    edge = Edge(rawValue: row["edge"]) ?? .entered
    severity = Severity(rawValue: row["severity"]) ?? .warning
    period = AlertPeriod(rawValue: row["period"]) ?? .month
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
    watches = (row["watches"] as String?).flatMap(Subject.init) ?? .customers
    since = (row["since"] as Int64?).map(Instant.init(seconds:))
  }

  /// The row between `id` and `changeset_id`.
  var values: [SQLValue] {
    [
      .text(name), .text(rule), .text(edge.rawValue), .text(severity.rawValue), .text(period.rawValue),
      description.map(SQLValue.text) ?? .null, .integer(createdAt.seconds),
    ]
  }
}

extension Alert: Tabulated {
  package static let columns = [
    Column("id", .integer, help: "id of the alert"),
    Column("name", help: "name"),
    Column("on", help: "what it is about: customers, or SLA timers (sla-breach, sla-warning)"),
    Column("rule", help: "rule that customers or tickets must match; empty for all tickets"),
    Column("edge", help: "when to alert: entered (begins to match) or left (ceases to match)"),
    Column("severity", means: .severity, help: "warning or critical"),
    Column("period", help: "period: a customer is reported once per period, an SLA timer once"),
    Column("description", shown: false, help: "description"),
    Column("created_at", .instant, shown: false, help: "when it was created"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(watches.rawValue), rule.isEmpty ? .null : .text(rule),
      .text(edge.rawValue), .text(severity.rawValue),
      .text(period.rawValue), .optional(description), .instant(createdAt.seconds),
    ]
  }
}
