/// The values of a ticket that its ledger keeps: each change of one of them is an event.
package struct TicketSnapshot: Sendable, Equatable {
  package var state: ServiceState
  package var priority = TicketPriority.normal
  package var category: String?
  package var assignee: String?
  package var team: String?
  /// Unix seconds of the resolution that holds; `nil` where it is not resolved, or not known when it was.
  package var resolvedAt: Int64?

  package init(_ state: ServiceState) { self.state = state }

  /// - Parameter first: the place of `state` in the row; the columns behind it are those of `ticket_event`.
  init(_ row: Row, from first: Int) {
    self.init(ServiceState(row[first], ServiceState.Category(rawValue: row[first + 1]) ?? .open))
    priority = TicketPriority(rawValue: row[first + 2]) ?? .normal
    category = row[first + 3]
    assignee = row[first + 4]
    team = row[first + 5]
    resolvedAt = row[first + 6]
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

  /// The columns of `ticket_event` from `state` to `resolved_at`, in its order.
  var columns: [(column: String, value: SQLValue)] {
    [
      ("state", .text(state.name)), ("state_category", .text(state.category.rawValue)),
      ("priority", .text(priority.rawValue)), ("category", .optional(category)),
      ("assignee", .optional(assignee)), ("team", .optional(team)), ("resolved_at", .optional(resolvedAt)),
    ]
  }
}
