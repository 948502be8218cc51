/// One part of `--sort`: a column, and whether the largest come first.
package struct SortKey: Sendable, Equatable {
  package let column: String
  package let isDescending: Bool

  package init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}
