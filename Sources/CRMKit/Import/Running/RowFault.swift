import Tabular

/// A row that was rejected, skipped or doubted: where it stands and why.
package struct RowFault: Sendable, Equatable {
  /// A stable word for scripts, `snake_case`.
  package var code: String
  /// Physical line, from 1.
  package var line: Int
  /// The number of the field in its record, from 1; 0 for the row as a whole.
  package var column: Int
  package var field: String?
  /// A sentence in git's wording, without the field's name.
  package var message: String
  package var hint: String?

  package init(
    code: String, line: Int, column: Int = 0, field: String? = nil, message: String, hint: String? = nil
  ) {
    self.code = code
    self.line = line
    self.column = column
    self.field = field
    self.message = message
    self.hint = hint
  }

  init(_ error: ReadError) {
    self.init(
      code: error.code.rawValue, line: error.line, column: error.column, field: error.field,
      message: error.message, hint: error.hint)
  }

  package init(_ warning: ReadWarning) {
    self.init(
      code: warning.code.rawValue, line: warning.line, column: warning.column, field: warning.field,
      message: warning.message)
  }

  init(_ problem: RowProblem, in record: Record) {
    self.init(
      code: problem.code.rawValue, line: problem.index.map(record.line(ofValue:)) ?? record.line,
      column: problem.index.map { $0 + 1 } ?? 0, field: problem.field, message: problem.message,
      hint: problem.hint)
  }
}
