/// A person or company that is a contact of a deal besides its customer.
package struct DealContact: Sendable, Equatable {
  package var customer: CustomerReference
  package var role: String?

  package init(_ customer: CustomerReference, role: String? = nil) {
    self.customer = customer
    self.role = role
  }
}
