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

extension Alert {
  /// The memory of an alert is not a part of its definition.
  static var definitions: DefinitionNoun<Alert> {
    DefinitionNoun(
      noun: "alert", make: { Alert(name: $0, rule: "") }, name: \.name,
      fields: [
        .choice("on", \.watches),
        DefinitionField(
          key: "rule", get: { $0.rule.isEmpty ? .null : .string($0.rule) },
          set: { $0.rule = $1 == .null ? "" : try $1.text(of: "rule") }),
        .choice("edge", \.edge), .choice("severity", \.severity), .choice("period", \.period),
        .text("description", \.description),
      ],
      fixed: ["on"], all: { try $0.alerts() },
      add: { store, new, asOf in _ = try store.add(new, isBaseline: false, asOf: asOf) },
      edit: { store, _, new, asOf in _ = try store.edit(new, asOf: asOf) },
      delete: { store, old in _ = try store.delete(old) })
  }
}

/// How long an alert stays silent about a customer it has reported.
package enum AlertPeriod: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
  /// A customer is reported once.
  case ever

  /// The name of the period that a day lies in: `2026-01-15`, `2026-W03`, `2026-01`, `2026-Q1`, `2026`, `ever`.
  package func name(of day: CalendarDay) -> String {
    let text = day.description
    let year = text.prefix(4)
    switch self {
    case .day: return text
    case .week:
      let (year, week) = day.week
      return "\(year)-W\(week < 10 ? "0" : "")\(week)"
    case .month: return String(text.prefix(7))
    case .quarter: return "\(year)-Q\((day.civil.month + 2) / 3)"
    case .year: return String(year)
    case .ever: return rawValue
    }
  }
}
