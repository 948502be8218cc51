/// How much of a file is believed before it is refused. Sizes are bytes of UTF-8.
package struct ReadLimits: Sendable, Equatable {
  /// One value; long enough for a note.
  package var field = 1 << 20
  /// One row, object or card, without the pictures of a card.
  package var record = 4 << 20
  /// The header line.
  package var header = 64 << 10
  package var columns = 512
  /// Nested arrays and objects.
  package var depth = 64

  package init() {}
}

extension ReadLimits {
  /// The error for a value longer than ``field``.
  func fieldTooLong(line: Int, column: Int, field name: String? = nil, endsReading: Bool) -> ReadError {
    ReadError(
      .fieldTooLong, line: line, column: column, field: name,
      message: "the value is longer than \(field) bytes",
      hint: "raise the limit with --max-field", endsReading: endsReading)
  }

  /// The error for more names than ``columns``.
  func tooManyColumns(_ count: Int, line: Int, endsReading: Bool) -> ReadError {
    ReadError(
      .tooManyColumns, line: line, column: columns + 1,
      message: "\(count) columns, more than the limit of \(columns)",
      hint: "raise the limit with --max-columns", endsReading: endsReading)
  }
}
