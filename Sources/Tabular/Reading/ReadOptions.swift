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
