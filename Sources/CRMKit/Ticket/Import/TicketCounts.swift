/// What the rows of a ticket import came to.
package struct TicketCounts: ImportCounts {
  /// Tickets that rows named, new or not.
  package var tickets = 0
  /// Events that were added.
  package var events = 0
  package var newCustomers = 0
  /// Events of a log in order that were dated after the next one of their tickets.
  package var dated = 0
  /// New tickets of which no column says when they began.
  package var undated = 0
  /// States that no setting has and no word of which tells the category, taken as open, in the order met.
  package var guessed: [String] = []

  package init() {}
}

extension ImportSummary {
  /// What the rows of a ticket import came to.
  package var tickets: TicketCounts {
    get { counts[TicketCounts.self] }
    set { counts[TicketCounts.self] = newValue }
  }
}
