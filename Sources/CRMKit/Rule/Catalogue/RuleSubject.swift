/// What a rule is about: one row of a noun.
package enum RuleSubject: String, Sendable, Hashable, CaseIterable {
  case customer
  case order
  case interaction
  case product
  case segment

  /// Whether a row names a customer whose fields are reached as `customer.owner`.
  package var hasCustomer: Bool { self == .order || self == .interaction }
}
