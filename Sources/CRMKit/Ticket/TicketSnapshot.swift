/// The values of a ticket that its ledger keeps: each change of one of them is an event.
package struct TicketSnapshot: Sendable, Equatable {
  package var state: ServiceState
  package var values = TicketValues()
  /// Unix seconds of the resolution that holds; `nil` where it is not resolved, or not known when it was.
  package var resolvedAt: Int64?

  package init(_ state: ServiceState) {
    self.state = state
    values.priority = .normal
  }

  package var priority: TicketPriority {
    get { values.priority ?? .normal }
    set { values.priority = newValue }
  }

  package var category: String? {
    get { values.category }
    set { values.category = newValue }
  }

  package var assignee: String? {
    get { values.assignee }
    set { values.assignee = newValue }
  }

  package var team: String? {
    get { values.team }
    set { values.team = newValue }
  }

  /// The columns of `ticket` and `ticket_event` that hold it, for ``init(_:from:)``.
  static func columns(of alias: String? = nil) -> String {
    let names = ["state", "state_category"] + TicketValues.fields.map(\.column) + ["resolved_at"]
    return names.map { (alias.map { "\($0)." } ?? "") + $0 }.joined(separator: ", ")
  }

  /// How many they are.
  static let columnCount = TicketValues.fields.count + 3

  /// - Parameter first: the place of `state` in the row; the columns from there are ``columns(of:)``.
  init(_ row: Row, from first: Int) {
    state = ServiceState(row[first], ServiceState.Category(rawValue: row[first + 1]) ?? .open)
    values = TicketValues(TicketValues.fields.indices.map { row[first + 2 + $0] })
    resolvedAt = row[first + TicketSnapshot.columnCount - 1]
  }

  /// Comes into a state: an end that was not one before is a resolution, and a reopening takes it back.
  mutating func enter(_ state: ServiceState, at: Int64) {
    if !state.category.isOver {
      resolvedAt = nil
    } else if !self.state.category.isOver {
      resolvedAt = at
    }
    self.state = state
  }

  /// The fields that hold it, in the order of ``columns(of:)``.
  static let keys = (["state", "state_category"] + TicketValues.fields.map(\.name) + ["resolved_at"])
    .map { TicketField($0) }

  /// The values of ``keys``.
  var columnValues: [SQLValue] {
    var all: [SQLValue] = [.text(state.name), .text(state.category.rawValue)]
    all.reserveCapacity(TicketSnapshot.columnCount)
    for place in TicketValues.fields.indices { all.append(.optional(values[place])) }
    all.append(.optional(resolvedAt))
    return all
  }

  var columns: [(column: String, value: SQLValue)] {
    zip(TicketSnapshot.keys, columnValues).map { ($0.field.column, $1) }
  }
}
