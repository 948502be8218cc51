/// One key that customers are sorted by.
package struct CustomerOrder: Sendable {
  package let column: String
  package let isDescending: Bool

  package init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}
