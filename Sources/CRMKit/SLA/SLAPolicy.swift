import Tabular

/// An SLA policy: the tickets that it matches, its business hours, and the targets of its timers.
///
/// Of the policies in their order the first one that holds for a ticket counts, and is recorded with it. The whole life of
/// the current targets of the policy then apply: an edit, as that of a calendar, gives other readings of the same
/// events. Targets that change on a day are a policy of their own before this one, with ``effectiveFrom``.
package struct SLAPolicy: Sendable, Equatable {
  package var id: Int64 = 0
  package var name: String
  /// From 1.
  package var position: Int64 = 0
  /// In the rule language, about tickets; `nil` holds for every one.
  package var condition: String?
  /// Name of the calendar of business hours; `nil` for calendar hours.
  package var calendar: String?
  package var terms = SLATerms([:])
  /// It holds for no ticket that began before.
  package var effectiveFrom: Instant?
  package var description: String?
  package var createdAt = Instant(seconds: 0)

  package init(name: String) { self.name = name }

  /// Whether it can hold for every ticket.
  package var isUnconditional: Bool { condition == nil && effectiveFrom == nil }
}

extension SLAPolicy {
  /// The policies in their order.
  static func all(in database: Database) throws -> [SLAPolicy] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT p.*, c.name AS calendar FROM \(table.rows) p LEFT JOIN calendar c ON c.id = p.calendar_id
        ORDER BY p.position, p.id
        """
    ).map(SLAPolicy.init(row:))
  }

  private init(row: Row) throws {
    try SLAPolicy.table.check(row)
    self.init(name: row["name"])
    id = row["id"]
    position = row["position"]
    condition = row["rule"]
    calendar = row["calendar"]
    terms.pauses = try SLATerms.Pauses(stored: row["pauses"])
    terms.targets = try SLATerms.targets(stored: JSONValue(parsing: row["targets"]))
    terms.onReopen = SLATerms.OnReopen(rawValue: row["on_reopen"]) ?? .resume
    effectiveFrom = (row["effective_from"] as Int64?).map(Instant.init(seconds:))
    description = row["description"]
    createdAt = Instant(seconds: row["created_at"])
  }
}

extension [SLAPolicy] {
  /// - Throws: ``RecordError/unknownName(noun:name:among:)``.
  func named(_ name: String) throws -> SLAPolicy {
    guard let policy = first(where: { $0.name == name }) else {
      throw RecordError.unknownName(noun: "sla", name: name, among: map(\.name))
    }
    return policy
  }
}

extension SLATerms {
  /// - Parameter list: the targets of a body.
  fileprivate static func targets(stored list: JSONValue) -> [SLAClock: Target] {
    guard case .array(let items) = list else { return [:] }
    let targets = items.compactMap { item -> (SLAClock, Target)? in
      func value(_ key: String) -> SQLValue { SQLValue(item[key] ?? .null) }
      guard let clock = value("clock").asText.flatMap(SLAClock.init(rawValue:)),
        let seconds = value("seconds").asInteger
      else { return nil }
      return (clock, Target(seconds: seconds, warnBefore: value("warn_seconds").asInteger))
    }
    return Dictionary(targets) { first, _ in first }
  }

  /// The targets as a body has them, in the order of the timers.
  var storedTargets: JSONValue {
    .array(
      SLAClock.allCases.compactMap { clock in
        targets[clock].map { target in
          .object([
            ("clock", .string(clock.rawValue)), ("seconds", .integer(target.seconds)),
            ("warn_seconds", target.warnBefore.map { .integer($0) } ?? .null),
          ])
        }
      })
  }
}

extension SLATerms.Pauses {
  /// - Parameter stored: what the column holds, an array in JSON.
  fileprivate init(stored: String?) throws {
    guard let stored, case .array(let names) = try JSONValue(parsing: stored) else {
      self = .category
      return
    }
    self = .states(Set(names.compactMap { if case .string(let name) = $0 { name } else { nil } }))
  }

  /// What the column holds.
  var stored: SQLValue {
    switch self {
    case .category: .null
    case .states(let names): .text(JSONValue.strings(names.sorted()).compactText)
    }
  }
}

extension SLAPolicy: Tabulated {
  package static let columns =
    [
      Column("id", .integer, shown: false, help: "id of the policy"),
      Column("position", .integer, help: "position among the policies; the first match applies"),
      Column("name", help: "name"),
      Column("rule", help: "rule that tickets must match; empty for all tickets"),
      Column("calendar", help: "calendar of business hours; empty if calendar hours count"),
    ]
    + SLAClock.allCases.map { Column($0.rawValue, help: "target of the \($0.words), in business hours") }
    + SLAClock.allCases.flatMap { clock in
      [
        Column("\(clock.rawValue)_seconds", .integer, shown: false, help: "remaining time in seconds"),
        Column(
          "\(clock.rawValue)_warn_seconds", .integer, shown: false,
          help: "warning before the target of the \(clock.words), in seconds of business hours"),
      ]
    } + [
      Column(
        "pauses", .list, shown: false,
        help: "states that pause the timers; empty for the states of category paused"),
      Column("no_pause", .boolean, shown: false, help: "whether no state pauses the timers"),
      Column(
        "on_reopen", shown: false, help: "what a reopening does to ended timers: resume, restart or none"),
      Column("effective_from", .instant, help: "only tickets opened from this day on match"),
      Column("description", shown: false, help: "description"),
      Column("created_at", .instant, shown: false, help: "when it was created"),
    ]

  package var cells: [Cell] {
    var pauses: [String]?
    if case .states(let names) = terms.pauses { pauses = names.sorted() }
    let targets = SLAClock.allCases.map { terms.targets[$0] }
    return [.integer(id), .integer(position), .text(name), .optional(condition), .optional(calendar)]
      + targets.map { .optional($0.map { WorkingDuration(seconds: $0.seconds).description }) }
      + targets.flatMap {
        [$0.map { .integer($0.seconds) } ?? .null, $0?.warnBefore.map(Cell.integer) ?? .null]
      } + [
        pauses.map(Cell.list) ?? .null, .boolean(pauses?.isEmpty == true), .text(terms.onReopen.rawValue),
        effectiveFrom.map { .instant($0.seconds) } ?? .null, .optional(description),
        .instant(createdAt.seconds),
      ]
  }
}

extension SLAClock {
  /// As a sentence has it: `first response`.
  package var words: String { rawValue.replacing("_", with: " ") }
}
