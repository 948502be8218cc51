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
