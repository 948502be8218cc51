import Tabular

/// Customers who were in one stage and are in another, or in the same.
package struct LifecycleMove: Sendable {
  struct Ends: Sendable, Hashable {
    /// `nil` for those who were not there yet.
    var from: String?
    var to: String
  }

  let ends: Ends
  package let customers: Int64
}

extension LifecycleMove: Tabulated {
  package static let columns = [
    Column("from", help: "stage at the first moment; empty for those who came later"),
    Column("to", help: "stage at the second moment"),
    Column("customers", .integer, help: "customers who went from the one to the other"),
  ]

  package var cells: [Cell] { [.optional(ends.from), .text(ends.to), .integer(customers)] }
}
