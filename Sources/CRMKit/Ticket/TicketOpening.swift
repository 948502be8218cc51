extension Store {
  /// Opens a ticket: its row, and the first event of its ledger with what the customer wrote.
  ///
  /// - Parameter customer: an id, an e-mail address, a phone number or `source:key`; `nil` for nobody known.
  /// - Throws: ``RecordError`` where the customer is not found, a state is none of ours, or the number is taken.
  package func openTicket(_ draft: TicketDraft, of customer: String?, dryRun: Bool = false) throws -> Written<
    Int64
  > {
    try write(dryRun: dryRun) { transaction in
      let customer = try customer.map(CustomerLookup(database: transaction.database).id(named:))
      if let source = draft.source, let number = draft.number {
        let name = "\(source):\(number)"
        let lookup = RecordLookup(noun: "ticket", table: "ticket", database: transaction.database)
        if (try? lookup.id(named: name)) != nil { throw RecordError.exists(noun: "ticket", name: name) }
      }
      return try transaction.openTicket(draft, of: customer).ticket
    }
  }
}

extension WriteTransaction {
  /// - Returns: the ids of the ticket and of the event that opens it.
  func openTicket(_ draft: TicketDraft, of customer: Int64?) throws -> (ticket: Int64, event: Int64) {
    let states = try TicketStates(database)
    let at = draft.createdAt ?? draft.entry.at ?? context.now.seconds
    var standing = TicketSnapshot(try draft.entry.state.map(states.state) ?? states.first)
    standing.values.merge(draft.entry.values)
    if standing.state.category.isOver { standing.resolvedAt = draft.entry.resolvedAt ?? at }
    var event = TicketEvent(
      .opened, at: at, standing, actor: draft.entry.actor ?? context.actor, text: draft.entry.text)
    event.direction = draft.entry.text == nil ? nil : draft.entry.direction ?? .in
    event.messageID = draft.entry.messageID
    let ticket = try insertTicket(draft, of: customer, createdAt: at, standing, since: at)
    triage(openedTicket: ticket)
    return (ticket, try insertEvent(event, of: ticket))
  }

  /// Inserts the row of a ticket with its tags.
  ///
  /// - Parameter since: Unix seconds from which on it is in its state.
  func insertTicket(
    _ draft: TicketDraft, of customer: Int64?, createdAt: Int64, _ standing: TicketSnapshot, since: Int64
  ) throws -> Int64 {
    var ticket = FieldValues<TicketField>()
    ticket[.customerID] = .optional(customer)
    ticket[text: .source] = draft.source
    ticket[text: .number] = draft.number
    ticket[text: .subject] = draft.subject
    ticket[text: .channel] = draft.channel
    ticket[.createdAt] = .integer(createdAt)
    ticket[.stateAt] = .integer(since)
    ticket[.custom] = CustomFields.stored(draft.custom)
    for (key, value) in zip(TicketSnapshot.keys, standing.columnValues) { ticket[key] = value }
    let id = try insert(ticket)
    try addTags(draft.tags, toTicket: id)
    return id
  }

  /// - Returns: those that were not there before.
  @discardableResult
  func addTags(_ tags: [String], toTicket id: Int64) throws -> [String] {
    guard !tags.isEmpty else { return [] }
    let known = Set(
      try String.fetchAll(database, sql: "SELECT tag FROM ticket_tag WHERE ticket_id = ?", arguments: [id]))
    let new = tags.uniqued().filter { !known.contains($0) }
    for tag in new { try insert(into: "ticket_tag", [.integer(id), .text(tag)]) }
    return new
  }
}
