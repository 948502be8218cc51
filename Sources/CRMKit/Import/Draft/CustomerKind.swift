/// Whether a customer is a person or a company.
package enum CustomerKind: String, Sendable, CaseIterable {
  case person
  case company
}
