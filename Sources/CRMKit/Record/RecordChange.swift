/// What an edit does to one column of a record.
package struct RecordChange: Sendable {
  package var column: String
  /// Empty for a column that is cleared.
  package var value: SQLValue

  package init(_ column: String, _ value: SQLValue) {
    self.column = column
    self.value = value
  }
}
