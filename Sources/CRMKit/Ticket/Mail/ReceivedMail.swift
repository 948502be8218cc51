/// What became of a mail.
package struct ReceivedMail: Sendable, Equatable {
  package enum Outcome: String, Sendable, CaseIterable {
    /// It opened a ticket.
    case opened
    /// It is a reply to one.
    case replied
    /// A program wrote it to answer us: it is kept as a note, which moves no ticket and starts no clock.
    case noted
    /// It had come in before.
    case unchanged
  }

  package var outcome: Outcome
  package var ticket: Int64
  /// The customer whose ticket it is; `nil` for nobody known.
  package var customer: Int64?
  /// Whether the customer was made for it.
  package var isCustomerNew = false
  /// The columns of the ticket that changed by it.
  package var changed: [String] = []
  /// How many attachments were named.
  package var attachments = 0

  package init(outcome: Outcome, ticket: Int64, customer: Int64?) {
    self.outcome = outcome
    self.ticket = ticket
    self.customer = customer
  }
}
