/// A person or company that has a part in a deal, beside the one it is with.
package struct DealContact: Sendable, Equatable {
  package var customer: CustomerMention
  package var role: String?

  package init(_ customer: CustomerMention, role: String? = nil) {
    self.customer = customer
    self.role = role
  }
}
