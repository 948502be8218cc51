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
  /// An answer to a survey.
  case answer

  /// The column of the time that a row's amounts are converted at.
  var momentColumn: String {
    switch self {
    case .deal, .task, .ticket: "created_at"
    case .answer: "answered_at"
    case .customer, .order, .interaction, .product, .segment: "at"
    }
  }

  /// Whether a row names a customer whose fields are reached as `customer.owner`.
  package var hasCustomer: Bool {
    [.order, .interaction, .deal, .task, .ticket, .answer].contains(self)
  }

  /// Whether rows keep columns of their files, which are reached as `custom.NAME`.
  var keepsColumns: Bool { [.deal, .ticket, .answer].contains(self) }
}
