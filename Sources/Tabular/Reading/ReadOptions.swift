/// What is known of a file beforehand; everything else is found out from its bytes.
package struct ReadOptions: Sendable {
  /// `nil`: by content, then by the file's ending.
  package var format: RecordFormat?
  /// A name such as `gb18030`. `nil`: by byte order mark, else UTF-8 and nothing but UTF-8.
  package var encoding: String?
  /// CSV: the byte between fields. `nil`: the one of `, ; tab |` that the header line uses most.
  package var delimiter: UInt8?
  /// Whether stray quotes are text, short rows are filled up, empty surplus cells dropped, double names numbered.
  package var lenient = false
  package var limits = ReadLimits()
  /// CSV: whether the first line holds names. Otherwise they are `column_1`, `column_2` …
  package var hasHeader = true
  /// CSV: recognises the header among the first 20 records; the ones before it are skipped as preamble.
  package var isHeader: (@Sendable ([String]) -> Bool)?
  /// Sees every chunk of the file's own bytes, once and in order.
  package var observeBytes: (@Sendable (UnsafeRawBufferPointer) -> Void)?

  package init() {}
}
