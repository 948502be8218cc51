/// What a file has that strict reading refuses, and how it was read instead.
package struct ReadWarning: Sendable, Equatable {
  /// A stable word for scripts, `snake_case` in machine formats.
  package enum Code: String, Sendable, CaseIterable {
    case strayQuote = "stray_quote"
    case textAfterQuote = "text_after_quote"
    case unterminatedQuote = "unterminated_quote"
    case lineInField = "line_in_field"
    case raggedRow = "ragged_row"
    case escapedQuote = "escaped_quote"
    case otherDelimiter = "other_delimiter"
    case blankBesideQuotes = "blank_beside_quotes"
    case duplicateColumn = "duplicate_column"
    case preamble
    case otherDialect = "other_dialect"
  }

  package var code: Code
  /// Physical line, from 1.
  package var line: Int
  /// The number of the field, from 1; 0 for the line as a whole.
  package var column: Int
  /// The name of the field, where the header is known.
  package var field: String?
  /// A sentence in git's wording: lower case, no full stop.
  package var message: String

  init(_ code: Code, line: Int, column: Int = 0, field: String? = nil, _ message: String) {
    self.code = code
    self.line = line
    self.column = column
    self.field = field
    self.message = message
  }
}
