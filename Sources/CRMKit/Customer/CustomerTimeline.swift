extension Store {
  /// Every dated fact about a customer, the oldest first.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``, ``RecordError/ambiguous(noun:name:candidates:)``.
  /// - Complexity: reads the customer's own rows, and the journal of the changesets that changed it.
  package func timeline(of name: String) throws -> [TimelineFact] {
    try read { database in
      let id = try CustomerLookup(database: database).id(named: name)
      var timeline = CustomerTimeline(id, database)
      return try timeline.facts()
    }
  }
}

/// Gathers the facts about one customer from its rows and from the journal.
struct CustomerTimeline {
  let id: Int64
  let database: Database
  private var changesets: [Int64: Provenance] = [:]
  private var found: [TimelineFact] = []

  init(_ id: Int64, _ database: Database) {
    self.id = id
    self.database = database
  }

  mutating func facts() throws -> [TimelineFact] {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM customer WHERE id = ?", arguments: [id])
    else {
      throw RecordError.notFound(noun: "customer", name: String(id))
    }
    let entries = try JournalEntry.ofRow(id, in: "customer", database)
    let first = try provenance(row["changeset_id"])
    addCreation(Instant(seconds: row["created_at"]), first)
    try addChanges(entries, now: HistoricRow(row))
    let deleted = try JournalEntry.deletedParts(of: id, by: entries.map(\.changeset).uniqued(), in: database)
    for part in CustomerPart.allCases {
      let rows = try PartHistory(part, of: id, deleted: deleted, in: database)
      for event in rows.events(after: first.changeset) { try add(event) }
    }
    try addMerges()
    try addActivity()
    try addSelling()
    try addService()
    try addAnswers()
    return found.enumerated().sorted {
      ($0.element.at, $0.element.changeset ?? 0, $0.offset) < (
        $1.element.at, $1.element.changeset ?? 0, $1.offset
      )
    }.map(\.element)
  }

  private mutating func addCreation(_ created: Instant, _ first: Provenance) {
    if created != first.at {
      found.append(
        TimelineFact(at: created, kind: "created", text: "customer since", changeset: nil, actor: nil))
    }
    append("added", first.sourceName.map { "from \($0)" } ?? first.command, first)
  }

  private mutating func addChanges(_ entries: [JournalEntry], now: HistoricRow) throws {
    for (index, entry) in entries.enumerated() {
      let place = try provenance(entry.changeset)
      switch entry.operation {
      case "update":
        let later = entries[(index + 1)...].lazy.compactMap(\.row).first ?? now
        for sentence in entry.row?.differences(to: later) ?? [] { append("changed", sentence, place) }
      case "delete": append("deleted", place.command, place)
      default: append("restored", place.command, place)
      }
    }
  }

  private mutating func addMerges() throws {
    for alias in try CustomerAlias.all(of: id, in: database) {
      append("merged", "customer \(alias.id) \(alias.name)".trimmed, try provenance(alias.changeset))
    }
  }

  /// Orders and interactions at their own time.
  private mutating func addActivity() throws {
    let orders = try Row.fetchAll(
      database,
      sql: """
        SELECT at, status, currency, total_minor, number, changeset_id FROM "order" WHERE customer_id = ?
        """, arguments: [id])
    for row in orders {
      let total = Money(minor: row[3], Currency(stored: row[2]))
      let number = (row[4] as String?).map { " \($0)" } ?? ""
      append(
        "order", "order\(number) of \(total.literal) \(total.currency), \(row[1] as String)",
        try provenance(row[5]), at: Instant(seconds: row[0]))
    }
    let interactions = try Row.fetchAll(
      database,
      sql: """
        SELECT at, kind || ifnull(' ' || direction, '') || ifnull(': ' || ifnull(subject, outcome), ''), changeset_id
        FROM interaction WHERE customer_id = ?
        """, arguments: [id])
    for row in interactions {
      append("interaction", row[1], try provenance(row[2]), at: Instant(seconds: row[0]))
    }
  }

  /// What deals came to, and tasks when they were done.
  private mutating func addSelling() throws {
    let events = try Row.fetchAll(
      database,
      sql: """
        SELECT e.at, d.id, d.name, s.name, e.from_stage_id IS NULL, e.amount_minor, e.currency, e.reason, e.changeset_id
        FROM deal d JOIN deal_event e ON e.deal_id = d.id JOIN funnel_stage s ON s.id = e.stage_id
        WHERE d.customer_id = ? AND (e.from_stage_id IS NULL OR e.from_stage_id <> e.stage_id)
        ORDER BY e.deal_id, e.id
        """, arguments: [id])
    for row in events {
      let name = (row[2] as String?).map { " \($0)" } ?? ""
      let amount = (row[5] as Int64?).map { minor in
        let money = Money(minor: minor, Currency(stored: row[6]))
        return ", \(money.literal) \(money.currency)"
      }
      let reason = (row[7] as String?).map { ", \($0)" } ?? ""
      let verb = row[4] ? "created in" : "moved to"
      append(
        "deal", "deal \(row[1] as Int64)\(name) \(verb) \(row[3] as String)\(amount ?? "")\(reason)",
        try provenance(row[8]), at: Instant(seconds: row[0]))
    }
    let tasks = try Row.fetchAll(
      database,
      sql: """
        SELECT d.done_at, t.title, d.changeset_id FROM task t JOIN task_done d ON d.task_id = t.id
        WHERE t.customer_id = ? ORDER BY d.id
        """, arguments: [id])
    for row in tasks {
      append("task", "done: \(row[1] as String)", try provenance(row[2]), at: Instant(seconds: row[0]))
    }
  }

  /// What tickets came to.
  private mutating func addService() throws {
    let events = try Row.fetchAll(
      database,
      sql: """
        SELECT e.at, t.id, t.subject, e.kind, e.direction, e.state, e.changeset_id
        FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id
        WHERE t.customer_id = ? AND e.kind IN ('opened', 'reply', 'moved', 'merged') ORDER BY e.ticket_id, e.at, e.id
        """, arguments: [id])
    for row in events {
      let name = (row[2] as String?).map { " \($0)" } ?? ""
      let what =
        switch (row[3] as String, row[4] as String?) {
        case ("opened", _): "opened"
        case ("reply", "in"): "reply by the customer"
        case ("reply", _): "answered"
        case ("merged", _): "merged"
        default: "moved to \(row[5] as String)"
        }
      append(
        "ticket", "ticket \(row[1] as Int64)\(name) \(what)", try provenance(row[6]),
        at: Instant(seconds: row[0]))
    }
  }

  /// What the customer answered to surveys, when it was.
  private mutating func addAnswers() throws {
    let answers = try Row.fetchAll(
      database,
      sql: """
        SELECT a.answered_at, s.name || ifnull(': ' || ifnull(a.score, a.written), '') || ifnull(', ' || a.comment, ''),
          a.changeset_id
        FROM survey_answer a JOIN survey s ON s.id = a.survey_id
        WHERE a.customer_id = ? AND a.answered_at IS NOT NULL ORDER BY a.id
        """, arguments: [id])
    for row in answers {
      append("survey", row[1], try provenance(row[2]), at: Instant(seconds: row[0]))
    }
  }

  private mutating func add(_ event: PartHistory.Event) throws {
    let place = try provenance(event.changeset)
    append(event.kind, event.text, place, at: event.at)
  }

  private mutating func append(_ kind: String, _ text: String, _ place: Provenance, at: Instant? = nil) {
    found.append(
      TimelineFact(at: at ?? place.at, kind: kind, text: text, changeset: place.changeset, actor: place.actor)
    )
  }

  private mutating func provenance(_ changeset: Int64) throws -> Provenance {
    if let known = changesets[changeset] { return known }
    let place = try Provenance(changeset, in: database)
    changesets[changeset] = place
    return place
  }
}

/// What a customer can have several of, each kind in a table of its own; the raw value is its word in a timeline.
enum CustomerPart: String, CaseIterable {
  case email, phone, address
  case externalID = "external_id"
  case tag, note

  var table: String { self == .externalID ? "customer_external" : "customer_\(rawValue)" }

  /// Whether what came in together with the customer is a fact of its own.
  var isAlwaysTold: Bool { self == .tag || self == .note }

  /// The value of a row, for reading.
  func text(_ row: HistoricRow) -> String {
    switch self {
    case .email: row["address"] ?? ""
    case .phone: row["number"] ?? ""
    case .address:
      ["street", "postal_code", "city", "region", "country"].compactMap { row[$0] }.joined(separator: ", ")
    case .externalID: "\(row["source"] ?? ""):\(row["key"] ?? "")"
    case .tag: row["tag"] ?? ""
    case .note: row["text"] ?? ""
    }
  }
}
