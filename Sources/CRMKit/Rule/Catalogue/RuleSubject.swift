/// What a rule is about: one row of a noun.
package enum RuleSubject: String, Sendable, Hashable, CaseIterable {
  case customer
  case order
  case interaction
  case deal
  case task
  case ticket
  case product
  case segment

  /// The column of the time that a row's amounts are converted at.
  var momentColumn: String { [.deal, .task, .ticket].contains(self) ? "created_at" : "at" }

  /// Whether a row names a customer whose fields are reached as `customer.owner`.
  package var hasCustomer: Bool { [.order, .interaction, .deal, .task, .ticket].contains(self) }
}
