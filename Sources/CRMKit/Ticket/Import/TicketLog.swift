/// The events that a ticket has, and those that rows of a log add to them.
struct TicketLog {
  /// In the order of time, the new ones among those that were there.
  private(set) var events: [TicketEvent]
  /// The places in ``events`` of those that are new.
  private(set) var added: [Int] = []
  /// Whether each row is an event that was there, in the order of the rows.
  private(set) var isKnown: [Bool]

  /// - Parameters:
  ///   - known: the ticket's events, in order.
  ///   - ticket: the rows.
  ///   - read: what a state of a row means.
  init(
    _ known: [TicketEvent], _ ticket: GatheredTicket, first: ServiceState,
    read: (String, ServiceState.Category?) -> ServiceState
  ) {
    isKnown = ticket.drafts.map { _ in false }
    guard let beginning = known.first else {
      events = []
      for index in ticket.order { append(ticket.drafts[index].entry, first, read) }
      added = Array(events.indices)
      return
    }
    events = known
    var isTaken = known.map { _ in false }
    var new: [TicketEntry] = []
    for index in ticket.order {
      let entry = ticket.drafts[index].entry
      let state = entry.state.map { read($0, entry.stateCategory) }
      // Rows of one second are told apart by what they say.
      let same = known.indices.first { !isTaken[$0] && known[$0].isSaid(by: entry, state) }
      if let same { (isTaken[same], isKnown[index]) = (true, true) } else { new.append(entry) }
    }
    merge(new, read, beginning)
  }

  /// Puts new events to their times among the others.
  private mutating func merge(
    _ new: [TicketEntry], _ read: (String, ServiceState.Category?) -> ServiceState, _ beginning: TicketEvent
  ) {
    var merged: [(event: TicketEvent, isNew: Bool)] = []
    var rest = events[...]
    for entry in new {
      while let next = rest.first, next.at <= entry.at ?? 0 {
        merged.append((next, false))
        rest = rest.dropFirst()
      }
      let before = merged.last?.event
      merged.append((entry.event(after: before, beginning.standing.state, read), true))
    }
    merged += rest.map { ($0, false) }
    events = merged.map(\.event)
    added = merged.indices.filter { merged[$0].isNew }
  }

  private mutating func append(
    _ entry: TicketEntry, _ first: ServiceState, _ read: (String, ServiceState.Category?) -> ServiceState
  ) {
    events.append(entry.event(after: events.last, first, read))
  }

  /// The instant since which the ticket is in its state.
  var stateSince: Int64 { events.stateSince ?? 0 }
}

extension TicketEntry {
  /// The event that a row tells: what it leaves out is as it was before.
  fileprivate func event(
    after before: TicketEvent?, _ first: ServiceState,
    _ read: (String, ServiceState.Category?) -> ServiceState
  ) -> TicketEvent {
    let at = at ?? 0
    var standing = before?.standing ?? TicketSnapshot(state.map { read($0, stateCategory) } ?? first)
    let old = standing
    standing.enter(state.map { read($0, stateCategory) } ?? standing.state, at: at)
    standing.values.merge(values)
    if isWhole { standing.values.clear(missingIn: values) }
    if standing.state.category.isOver {
      if saysResolution {
        standing.resolvedAt = resolvedAt
      } else if before == nil {
        standing.resolvedAt = at
      }
    }
    let isAnswer = direction != nil && text != nil && before != nil
    let kind = kind ?? (before == nil ? .opened : isAnswer ? .reply : standing.kind(after: old))
    var event = TicketEvent(kind, at: at, standing, actor: actor, text: text)
    event.direction = direction
    event.messageID = messageID
    return event
  }
}

extension TicketSnapshot {
  /// What a row of a log is called that says no kind.
  fileprivate func kind(after old: TicketSnapshot) -> TicketEvent.Kind {
    if state != old.state { return .moved }
    if assignee != old.assignee || team != old.team { return .assigned }
    return values != old.values ? .edited : .moved
  }
}

extension TicketEvent {
  /// Whether it is what a row says, as far as the row says anything.
  fileprivate func isSaid(by entry: TicketEntry, _ state: ServiceState?) -> Bool {
    func agrees<Value: Equatable>(_ said: Value?, _ own: Value?) -> Bool { said == nil || said == own }
    return at == entry.at && agrees(state?.name, standing.state.name) && agrees(entry.kind, kind)
      && standing.values.agrees(with: entry.values) && agrees(entry.actor, actor)
      && agrees(entry.direction, direction) && agrees(entry.text, text)
      && agrees(entry.messageID, messageID)
  }
}
