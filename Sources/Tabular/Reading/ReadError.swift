/// Why a file cannot be read as records, and where.
package struct ReadError: Error, Sendable, Equatable {
  /// What is wrong: a stable word for scripts, `snake_case` in machine formats.
  package enum Code: String, Sendable, CaseIterable {
    case strayQuote = "stray_quote"
    case textAfterQuote = "text_after_quote"
    case unterminatedQuote = "unterminated_quote"
    case raggedRow = "ragged_row"
    case nulByte = "nul_byte"
    case invalidEncoding = "invalid_encoding"
    case unknownEncoding = "unknown_encoding"
    case fieldTooLong = "field_too_long"
    case recordTooLong = "record_too_long"
    case tooManyColumns = "too_many_columns"
    case duplicateColumn = "duplicate_column"
    case emptyFile = "empty_file"
    case invalidJSON = "invalid_json"
    case jsonTooDeep = "json_too_deep"
    case invalidVCard = "invalid_vcard"
    case invalidCalendar = "invalid_calendar"
    case invalidMail = "invalid_mail"
    case unknownFormat = "unknown_format"
  }

  package var code: Code
  /// Physical line, from 1; 0 where the whole file is meant.
  package var line: Int
  /// CSV: the number of the field. JSON and vCard: the number of the byte in the line. From 1; 0 where the whole line is meant.
  package var column: Int
  /// The name of the field, where the header is known.
  package var field: String?
  /// A sentence in git's wording: lower case, no full stop.
  package var message: String
  /// What to do about it.
  package var hint: String?
  /// The values of the bad record as far as they could be read, so that it can go to a file of rejects.
  package var values: [String?]?
  /// Whether nothing can be read after it. Otherwise the reader goes on at the next record.
  package var endsReading: Bool

  package init(
    _ code: Code, line: Int, column: Int, field: String? = nil, message: String, hint: String? = nil,
    values: [String?]? = nil, endsReading: Bool = true
  ) {
    self.code = code
    self.line = line
    self.column = column
    self.field = field
    self.message = message
    self.hint = hint
    self.values = values
    self.endsReading = endsReading
  }
}

/// Why a file could not be opened or read, as the system said.
package struct FileError: Error, Sendable, Equatable {
  /// What is wrong: a stable word for scripts.
  package enum Code: String, Sendable, CaseIterable {
    case missing
    case unreadable
    case isDirectory = "is_directory"
  }

  package var code: Code
  /// As it was given; `-` is standard input.
  package var path: String
  /// The system's number, such as `EACCES`.
  package var errno: Int32

  package init(_ code: Code, path: String, errno: Int32) {
    self.code = code
    self.path = path
    self.errno = errno
  }
}

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
