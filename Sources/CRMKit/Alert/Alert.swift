import GRDB
import Tabular

/// A rule that is watched: whom it begins or ceases to hold for is told once a period.
package struct Alert: Sendable, Equatable {
  /// Which change of a rule's truth is told.
  package enum Edge: String, Sendable, CaseIterable { case entered, left }

  /// How bad it is; the exit status of a check says the worst.
  package enum Severity: String, Sendable, CaseIterable { case warning, critical }

  package var id: Int64 = 0
  package var name: String
  /// In the rule language.
  package var rule: String
  package var edge = Edge.entered
  package var severity = Severity.warning
  package var period = AlertPeriod.month
  package var description: String?
  package var createdAt = Instant(seconds: 0)

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
    Column("rule", help: "the rule that is watched"),
    Column("edge", help: "entered: told when the rule begins to hold; left: when it ceases to"),
    Column("severity", help: "warning or critical"),
    Column("period", help: "a customer is told of once in each"),
    Column("description", shown: false, help: "what it is for"),
    Column("created_at", .instant, shown: false, help: "when it was added"),
  ]

  package var cells: [Cell] {
    [
      .integer(id), .text(name), .text(rule), .text(edge.rawValue), .text(severity.rawValue),
      .text(period.rawValue), .optional(description), .instant(createdAt.seconds),
    ]
  }
}
