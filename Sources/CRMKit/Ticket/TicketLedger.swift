extension WriteTransaction {
  /// The standing of a ticket.
  ///
  /// - Throws: ``RecordError/notFound(noun:name:)``.
  func ticketStanding(of id: Int64) throws -> TicketSnapshot {
    let statement = try database.cachedStatement(
      sql: "SELECT \(TicketSnapshot.columns()) FROM ticket WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw RecordError.notFound(noun: "ticket", name: String(id))
    }
    return TicketSnapshot(row, from: 0)
  }

  /// Puts an event behind the others of a ticket.
  ///
  /// - Parameters:
  ///   - kind: `nil` for a change alone: it says itself what it is, and is no event where nothing differs.
  ///   - at: Unix seconds, not before the ticket's last event.
  ///   - change: what the event does to the standing.
  /// - Returns: the event with its id and the columns that changed; `nil` where nothing happened.
  /// - Throws: ``TicketError/beforeLastEvent(ticket:last:)``.
  @discardableResult
  func note(
    _ kind: TicketEvent.Kind?, ticket id: Int64, at: Int64, message: TicketMessage = TicketMessage(),
    _ change: (inout TicketSnapshot) throws -> Void = { _ in }
  ) throws -> (event: Int64, changed: [String])? {
    let old = try ticketStanding(of: id)
    var new = old
    try change(&new)
    guard kind != nil || new != old || message.text != nil else { return nil }
    if let last = try lastEvent(ofTicket: id), at < last {
      throw TicketError.beforeLastEvent(ticket: id, last: Instant(seconds: last))
    }
    var event = TicketEvent(
      kind ?? new.kind(ofChangeFrom: old), at: at, new, actor: message.actor ?? context.actor,
      text: message.text)
    event.direction = message.direction
    event.messageID = message.messageID
    let changes = zip(old.columns, new.columns).filter { $0.value != $1.value }.map(\.1)
    let stateChange = new.state == old.state ? [] : [(column: "state_at", value: SQLValue.integer(at))]
    try update("ticket", id: id, changes + stateChange)
    return (
      try insertEvent(event, of: id),
      changes.map(\.column).filter { $0 != "state_category" && $0 != "resolved_at" }
    )
  }

  func insertEvent(_ event: TicketEvent, of ticket: Int64) throws -> Int64 {
    let row = try row(into: "ticket_event")
    if row.layout.isEmpty {
      let names = TicketEvent.ownColumns + TicketSnapshot.keys.map(\.field.column)
      row.layout = row.valueColumns.map { name in names.firstIndex(of: name) ?? -1 }
    }
    let values: [SQLValue] =
      [
        .integer(ticket), .integer(event.at), .text(event.kind.rawValue),
        .optional(event.direction?.rawValue), .optional(event.actor), .optional(event.messageID),
        .optional(event.text),
      ] + event.standing.columnValues
    for place in row.layout { try row.add(place < 0 ? .null : values[place]) }
    return try row.insert()
  }

  func lastEvent(ofTicket id: Int64) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT max(at) FROM ticket_event WHERE ticket_id = ?")
    return try Row.fetchOne(statement, arguments: [id])?[0]
  }

  /// The first instant of a span that is not before a ticket's last event; now where no span is given.
  func moment(_ span: DateSpan?, ofTicket id: Int64) throws -> Int64 {
    let last = try lastEvent(ofTicket: id) ?? .min
    guard let span else { return max(context.now.seconds, last) }
    return span.to.seconds > last ? max(span.from.seconds, last) : span.from.seconds
  }
}

/// What an event of a ticket says, beside what it changes.
package struct TicketMessage: Sendable {
  package var text: String?
  package var direction: InteractionDirection?
  /// Who wrote it; `nil` for whoever runs the command.
  package var actor: String?
  /// The Message-ID of a mail, without its angle brackets.
  package var messageID: String?

  package init(_ text: String? = nil, direction: InteractionDirection? = nil) {
    self.text = text
    self.direction = direction
  }
}

extension TicketSnapshot {
  /// What a change to this standing is called.
  func kind(ofChangeFrom old: TicketSnapshot) -> TicketEvent.Kind {
    if state != old.state { return .moved }
    return assignee != old.assignee || team != old.team ? .assigned : .edited
  }
}
