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
