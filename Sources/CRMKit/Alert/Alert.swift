import Tabular

/// A rule that is watched: whom it begins or ceases to hold for is told once a period; or the clocks of tickets for which it
/// holds, each run told once.
package struct Alert: Sendable, Equatable {
  /// Which change of a rule's truth is told.
  package enum Edge: String, Sendable, CaseIterable { case entered, left }

  /// How bad it is; the exit status of a check says the worst.
  package enum Severity: String, Sendable, CaseIterable { case warning, critical }

  /// What is watched.
  package enum Subject: String, Sendable, CaseIterable {
    /// For whom the rule holds.
    case customers
    /// Clocks that were due, and had not ended by then.
    case slaBreach = "sla-breach"
    /// Clocks whose warning has come, and that are not due yet.
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
  /// Of clocks: what came before is taken as known.
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
    Column("id", .integer, help: "number of the alert"),
    Column("name", help: "its name"),
    Column("on", help: "what is watched: customers, or of tickets sla-breach or sla-warning"),
    Column("rule", help: "the rule that is watched; of tickets, empty for every one"),
    Column("edge", help: "entered: told when the rule begins to hold; left: when it ceases to"),
    Column("severity", means: .severity, help: "warning or critical"),
    Column("period", help: "a customer is told of once in each; a clock of a ticket once and for all"),
    Column("description", shown: false, help: "what it is for"),
    Column("created_at", .instant, shown: false, help: "when it was added"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(watches.rawValue), rule.isEmpty ? .null : .text(rule),
      .text(edge.rawValue), .text(severity.rawValue),
      .text(period.rawValue), .optional(description), .instant(createdAt.seconds),
    ]
  }
}
