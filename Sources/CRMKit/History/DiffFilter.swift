/// What a diff is about; what is left out is no condition.
package struct DiffFilter: Sendable, Equatable {
  package var table: String?
  /// Rows that are or were this customer's.
  package var customer: Int64?

  package init() {}

  func takes(_ table: TrackedTable) -> Bool { self.table == nil || self.table == table.name }
}
