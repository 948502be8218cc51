/// A person or company that has a part in a deal, beside the one it is with.
package struct DealContact: Sendable, Equatable {
  package var customer: CustomerReference
  package var role: String?

  package init(_ customer: CustomerReference, role: String? = nil) {
    self.customer = customer
    self.role = role
  }
}
