/// What an edit does to one column of a record.
package struct RecordChange: Sendable {
  package var column: String
  /// Empty for a column that is cleared.
  package var value: SQLValue

  package init(_ column: String, _ value: SQLValue) {
    self.column = column
    self.value = value
  }

  /// A text that was given for a column: a blank one clears it.
  package init(_ column: String, text: String) {
    let text = text.trimmed
    self.init(column, text.isEmpty ? .null : .text(text))
  }
}
