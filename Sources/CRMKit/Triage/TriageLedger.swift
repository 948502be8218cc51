import Tabular

/// The history of a ticket, by whether triage rules or others made its events.
struct TriageLedger {
  let ticket: Int64
  /// The ticket as it is now.
  let current: TriagedTicket
  let tags: [String]
  /// The ticket as it would be if the rules had done nothing.
  let untouched: TriagedTicket
  private let events: [TicketEvent]

  /// - Throws: ``RecordError/notFound(noun:name:)``.
  init(_ ticket: Int64, in database: Database) throws {
    self.ticket = ticket
    events = try TicketEvent.all(of: ticket, in: database)
    guard let first = events.first, let last = events.last else {
      throw RecordError.notFound(noun: "ticket", name: String(ticket))
    }
    current = try TriagedTicket(ticket, in: database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT g.tag, EXISTS (
          SELECT 1 FROM ticket_event e
          WHERE e.ticket_id = g.ticket_id AND e.changeset_id = g.changeset_id
            AND substr(e.actor, 1, length(?2)) = ?2 AND instr(', ' || e.text || ', ', ', tag ' || g.tag || ', ') > 0)
        FROM ticket_tag g WHERE g.ticket_id = ?1 ORDER BY g.id
        """, arguments: [ticket, TriageRule.actorPrefix])
    tags = rows.map { $0[0] }
    // What others changed stays, what only rules did is taken away.
    var bare = last.standing
    for field in TriageField.standing { bare[field] = first.standing[field] }
    var hasPriority = first.standing.priority != .normal
    for (before, event) in zip(events, events.dropFirst()) where !event.isTriage {
      for field in TriageField.standing where event.standing[field] != before.standing[field] {
        bare[field] = event.standing[field]
        if field == .priority { hasPriority = true }
      }
    }
    untouched = TriagedTicket(
      bare, tags: Set(rows.filter { !$0[1] }.map { $0[0] }), hasPriority: hasPriority)
  }

  /// What events of a rule changed, and when.
  func done(by rule: TriageRule) -> [String] {
    zip([nil] + events.map(Optional.some), events).compactMap { before, event in
      guard event.actor == rule.actor else { return nil }
      let changes = TriageField.standing.filter { event.standing[$0] != before?.standing[$0] }
        .map { "\($0.rawValue) \(event.standing[$0] ?? "none")" }
      let all = changes + [event.text].compactMap(\.self)
      return "\(Instant(seconds: event.at)) \(all.joined(separator: ", "))"
    }
  }
}

extension TicketEvent {
  /// Whether a rule of triage made it.
  fileprivate var isTriage: Bool { actor?.hasPrefix(TriageRule.actorPrefix) ?? false }
}
