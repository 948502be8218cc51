/// What a command changes about the standing of tickets; what it does not name stays as it is.
package struct TicketChange: Sendable {
  /// Where a ticket goes.
  package enum Move: Sendable, Equatable {
    /// Into a state, by name.
    case to(String)
    /// Into a closed or resolved state by name; `nil` for the first closed one.
    case close(String?)
    /// Into an open state by name; `nil` for the one that tickets are worked on in.
    case reopen(String?)
  }

  package var move: Move?
  package var values = TicketValues()
  /// The fields of the ledger that are emptied.
  package var cleared: Set<String> = []
  /// Why.
  package var reason: String?
  /// When; now by default.
  package var at: DateSpan?

  package init() {}

  package var isEmpty: Bool {
    move == nil && values.isEmpty && cleared.isEmpty
  }
}

extension TicketChange {
  /// Makes the change.
  ///
  /// - Throws: ``TicketError``, ``RecordError/notAllowed(field:value:allowed:)``.
  func apply(to standing: inout TicketSnapshot, ticket: Int64, at: Int64, _ states: TicketStates) throws {
    if let move { standing.enter(try state(after: move, standing.state, ticket, states), at: at) }
    standing.values.merge(values)
    for name in cleared { _ = standing.values.clear(name) }
  }

  private func state(
    after move: Move, _ state: ServiceState, _ ticket: Int64, _ states: TicketStates
  ) throws -> ServiceState {
    switch move {
    case .to(let name): return try states.state(name)
    case .close(let name):
      guard state.category != .closed else {
        throw TicketError.wrongState(ticket: ticket, state: state.name, isOver: true)
      }
      guard let name else { return states.first(.closed) ?? state }
      let target = try states.state(name)
      guard target.category.isOver else {
        throw TicketError.notOfCategory(state: target.name, category: .closed)
      }
      return target
    case .reopen(let name):
      guard state.category.isOver else {
        throw TicketError.wrongState(ticket: ticket, state: state.name, isOver: false)
      }
      let target = try name.map(states.state) ?? states.working
      guard !target.category.isOver else {
        throw TicketError.notOfCategory(state: target.name, category: .open)
      }
      return target
    }
  }
}

extension Store {
  /// Changes the standing of tickets: all of them, or none; one event for each that changes.
  ///
  /// - Returns: for each ticket the columns that changed.
  /// - Throws: ``TicketError``, ``RecordError``.
  package func change(tickets ids: [Int64], _ change: TicketChange, dryRun: Bool = false) throws
    -> Written<[(ticket: Int64, changed: [String])]>
  {
    try write(dryRun: dryRun) { transaction in
      let states = try TicketStates(transaction.database)
      return try ids.map { id in
        try transaction.context.interruption.check()
        let at = try transaction.moment(change.at, ofTicket: id)
        let noted = try transaction.note(
          nil, ticket: id, at: at, message: TicketMessage(change.reason)
        ) { try change.apply(to: &$0, ticket: id, at: at, states) }
        return (id, noted?.changed ?? [])
      }
    }
  }

  /// Changes a ticket's standing, and what its ledger does not keep.
  ///
  /// - Parameters:
  ///   - plain: columns set or emptied as they are.
  ///   - customer: an id, an e-mail address, a phone number or `source:key`.
  /// - Returns: the columns that changed.
  package func edit(
    ticket id: Int64, _ change: TicketChange, _ plain: [RecordChange], customer: String? = nil,
    dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      let states = try TicketStates(transaction.database)
      var plain = plain
      if let customer {
        let id = try CustomerLookup(database: transaction.database).id(named: customer)
        plain.append(RecordChange("customer_id", .integer(id)))
      }
      let row = try Row.fetchOne(
        transaction.database, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
      let real = plain.filter { row?[$0.column] as SQLValue? ?? .null != $0.value }
      try transaction.update("ticket", id: id, real.map { ($0.column, $0.value) })
      let at = try transaction.moment(change.at, ofTicket: id)
      let noted = try transaction.note(nil, ticket: id, at: at) {
        try change.apply(to: &$0, ticket: id, at: at, states)
      }
      return real.map(\.column) + (noted?.changed ?? [])
    }
  }

  /// Adds an answer, what a customer wrote, or a note for our own eyes, with what changes by it.
  ///
  /// An answer brings a new ticket to those that are worked on; what a customer writes brings back one that waits for them or
  /// is over. A state that is named goes before both.
  /// - Returns: the columns that changed.
  package func write(
    _ message: TicketMessage, onTicket id: Int64, _ change: TicketChange = TicketChange(),
    dryRun: Bool = false
  ) throws -> Written<[String]> {
    try write(dryRun: dryRun) { transaction in
      try transaction.add(message, toTicket: id, at: transaction.moment(change.at, ofTicket: id), change)
        .changed
    }
  }
}

extension WriteTransaction {
  /// - Returns: the event's id, and the columns that changed.
  func add(
    _ message: TicketMessage, toTicket id: Int64, at: Int64, _ change: TicketChange = TicketChange()
  ) throws -> (event: Int64, changed: [String]) {
    guard let text = message.text, !text.trimmed.isEmpty else { throw TicketError.textMissing }
    let states = try TicketStates(database)
    let noted = try note(message.direction == nil ? .note : .reply, ticket: id, at: at, message: message) {
      standing in
      if change.move == nil, let next = states.state(after: standing.state, message.direction) {
        standing.enter(next, at: at)
      }
      try change.apply(to: &standing, ticket: id, at: at, states)
    }
    return noted ?? (0, [])
  }
}

extension TicketStates {
  /// The state that a message brings a ticket to; `nil` where it stays in its own.
  fileprivate func state(after state: ServiceState, _ direction: InteractionDirection?) -> ServiceState? {
    switch direction {
    case .out where state.name == first.name && working.name != first.name: working
    case .in where state.category != .open: working
    default: nil
    }
  }
}

/// What cannot be done with a ticket.
package enum TicketError: Error, Sendable, Equatable {
  /// A change that is dated before the ticket's last event. Exit 5.
  case beforeLastEvent(ticket: Int64, last: Instant)
  /// A ticket that is over already, or is not. Exit 5.
  case wrongState(ticket: Int64, state: String, isOver: Bool)
  /// A state of the wrong category for what is asked. Exit 64.
  case notOfCategory(state: String, category: ServiceState.Category)
  /// A ticket cannot be merged into, or linked with, itself. Exit 64.
  case itself(ticket: Int64)
  /// An answer or a note without a text. Exit 64.
  case textMissing
}
