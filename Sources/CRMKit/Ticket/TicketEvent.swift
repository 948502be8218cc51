/// One entry of a ticket's ledger, with the standing it leads to.
package struct TicketEvent: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The ticket begins.
    case opened
    /// Something that the customer wrote, or can read.
    case reply
    /// Something for our own eyes.
    case note
    /// It comes into another state, or was looked at in the same one.
    case moved
    /// Another agent or team has it.
    case assigned
    /// Its priority or category changes.
    case edited
    /// Another ticket was merged into it, or it into another.
    case merged
    /// A step of an escalation.
    case escalated
    /// A step of an approval.
    case approval
  }

  /// Unix seconds.
  package var at: Int64
  package var kind: Kind
  /// Who wrote to whom, of what customers read or wrote.
  package var direction: InteractionDirection?
  package var standing: TicketSnapshot
  package var actor: String?
  /// The Message-ID of a mail, without its angle brackets.
  package var messageID: String?
  package var text: String?

  package init(
    _ kind: Kind, at: Int64, _ standing: TicketSnapshot, actor: String? = nil, text: String? = nil
  ) {
    self.at = at
    self.kind = kind
    self.standing = standing
    self.actor = actor
    self.text = text
  }
}

extension TicketEvent {
  /// The columns of the ledger beside those of the snapshot.
  static let ownColumns = ["ticket_id", "at", "kind", "direction", "actor", "message_id", "text"]

  /// The columns that ``init(row:)`` reads.
  static let columns = "at, kind, direction, actor, message_id, text, \(TicketSnapshot.columns())"

  /// The order of a ticket's events.
  static let order = "at, id"

  /// - Parameter row: begins with ``columns``.
  init(row: Row) {
    self.init(
      Kind(rawValue: row["kind"]) ?? .note, at: row["at"], TicketSnapshot(row, from: 6), actor: row["actor"],
      text: row["text"])
    direction = (row["direction"] as String?).flatMap(InteractionDirection.init(rawValue:))
    messageID = row["message_id"]
  }

  /// The ledger of one ticket, in order.
  static func all(of ticket: Int64, in database: Database) throws -> [TicketEvent] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM ticket_event WHERE ticket_id = ? ORDER BY \(order)")
    return try Row.fetchAll(statement, arguments: [ticket]).map(TicketEvent.init(row:))
  }
}

extension [TicketEvent] {
  /// The instant since which a ticket with these events is in its state; `nil` where there are none.
  var stateSince: Int64? {
    guard let last else { return nil }
    let before = lastIndex { $0.standing.state != last.standing.state }.map { $0 + 1 } ?? 0
    return self[before].at
  }

  /// What the clocks of service go by.
  ///
  /// - Parameter createdAt: Unix seconds of when the ticket began, which a log may say apart from its events.
  /// Where a file said when a ticket was resolved, its last resolution was then.
  package func serviceEvents(createdAt: Int64) -> [ServiceEvent] {
    guard let first, let last else { return [] }
    var state = first.standing.state
    var events = [ServiceEvent(.created(state), at: Instant(seconds: Swift.min(createdAt, first.at)))]
    let end = lastIndex { !$0.standing.state.category.isOver }.map { $0 + 1 } ?? 0
    for (index, event) in enumerated() {
      let at = Instant(seconds: event.at)
      if event.kind == .reply {
        events.append(ServiceEvent(event.direction == .in ? .customerReply : .agentReply, at: at))
      }
      guard event.standing.state != state else { continue }
      state = event.standing.state
      let told = index == end ? last.standing.resolvedAt : nil
      events.append(ServiceEvent(.state(state), at: told.map(Instant.init(seconds:)) ?? at))
    }
    return events
  }
}
