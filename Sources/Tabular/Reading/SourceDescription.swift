/// What a file turned out to be.
package struct SourceDescription: Sendable, Equatable {
  package var format: RecordFormat
  /// The canonical name, such as `utf-8` or `gb18030`.
  package var encoding: String
  /// CSV and TSV: the byte between fields.
  package var delimiter: UInt8?
  package var hasBOM: Bool
  /// The size in bytes; `nil` for a pipe.
  package var byteCount: Int?

  package init(
    format: RecordFormat, encoding: String, delimiter: UInt8? = nil, hasBOM: Bool, byteCount: Int? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.delimiter = delimiter
    self.hasBOM = hasBOM
    self.byteCount = byteCount
  }
}
