/// What is known of a file beforehand; everything else is found out from its bytes.
package struct ReadOptions: Sendable {
  /// The descriptor that is read where the path is `-`.
  package var standardInput: Int32 = 0
  /// `nil`: by content, then by the file's ending.
  package var format: RecordFormat?
  /// A name such as `gb18030`. `nil`: by byte order mark, else UTF-8 and nothing but UTF-8.
  package var encoding: String?
  /// CSV: the byte between fields. `nil`: the one of `, ; tab |` that the header line uses most.
  package var delimiter: UInt8?
  /// CSV: what follows the first byte of a longer delimiter, as in `||`.
  package var delimiterTail: [UInt8] = []
  /// CSV: whether columns are set apart by blanks that stand below each other, as in a printed table.
  package var isBlankAligned = false
  /// CSV: the byte around fields; `nil` where quotes are text.
  package var quote: UInt8? = UInt8(ascii: "\"")
  /// CSV: the byte that makes a quote, a delimiter or itself behind it text; `nil` where a quote is doubled instead.
  package var escape: UInt8?
  /// CSV: how many physical lines come before the table.
  package var skippedLines = 0
  /// Whether what strict reading refuses is read as it was likely meant, and told: stray quotes are text, short rows are
  /// filled up, long ones have columns of their own, double names are numbered, lines before the table are passed.
  package var lenient = false
  /// Whether records are passed over that have nothing in any of their values but blanks and what is not seen. Otherwise only
  /// rows of nothing but delimiters are, so that what our own writer has for an empty value is read back.
  package var passesEmptyRecords = false
  package var limits = ReadLimits()
  /// CSV: whether the first line holds names. Otherwise they are `column_1`, `column_2` …
  package var hasHeader = true
  /// CSV: recognises the header among the first 20 records; the ones before it are skipped as preamble.
  package var isHeader: (@Sendable ([String]) -> Bool)?
  /// CSV: recognises the name of a column; a line of such names is the header, for a lenient reading.
  package var isColumnName: (@Sendable (String) -> Bool)?
  /// Sees every chunk of the file's own bytes, once and in order.
  package var observeBytes: (@Sendable (UnsafeRawBufferPointer) -> Void)?

  package init() {}
}

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

/// How the fields of a delimited file are told apart.
struct CSVDialect: Equatable {
  /// Stands for a byte that a dialect does not use; no UTF-8 text has it.
  static let absent: UInt8 = 0xFF

  var delimiter: UInt8
  /// What follows the first byte of a longer delimiter, as in `||`.
  var tail: [UInt8] = []
  var quote = UInt8.quote
  var escape = CSVDialect.absent

  init(delimiter: UInt8) { self.delimiter = delimiter }

  init(_ options: ReadOptions) {
    delimiter = options.delimiter ?? .comma
    tail = options.delimiter == nil ? [] : options.delimiterTail
    quote = options.quote ?? CSVDialect.absent
    escape = options.escape ?? CSVDialect.absent
  }

  /// Whether fields are found by the delimiter, quotes and line ends alone.
  var isPlain: Bool { quote == .quote && escape == CSVDialect.absent }

  /// Whether a delimiter begins at `index`.
  func separates(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard line[index] == delimiter else { return false }
    return tail.isEmpty || line[(index + 1)...].starts(with: tail)
  }

  /// The delimiter as a text for messages.
  var shownDelimiter: String {
    delimiter == .tab ? "tab" : String(decoding: [delimiter] + tail, as: UTF8.self)
  }
}
