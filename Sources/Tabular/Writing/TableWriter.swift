/// Writes rows in one of the formats, as they come: memory does not grow with their number.
///
/// ```swift
/// let writer = TableWriter(format: .csv, columns: columns, sink: FileDescriptorSink(1))
/// try writer.begin()
/// while let row = try rows.next() { try writer.write(row) }
/// try writer.finish()
/// ```
package final class TableWriter {
  private let width: Int
  private var format: any RowFormat
  private var sink: any ByteSink
  private var output = ByteBuffer(capacity: 2 * pieceSize)
  private var scratch = RowBuffer()

  package init(
    format: OutputFormat, columns: [Column], options: WriteOptions = WriteOptions(), sink: some ByteSink
  ) {
    width = columns.count
    self.sink = sink
    self.format =
      switch format {
      case .text: TextTableFormat(columns, options)
      case .csv: DelimitedFormat(columns, options, delimiter: options.delimiter)
      case .tsv: DelimitedFormat(columns, options, delimiter: UInt8(ascii: "\t"))
      case .json: JSONFormat(columns, layout: .array)
      case .ndjson: JSONFormat(columns, layout: .lines)
      case .md: MarkdownFormat(columns, options)
      case .html: HTMLFormat(columns, options)
      case .ids: IdentifierFormat(columns, options)
      }
  }

  /// The names of the columns that found no room on the terminal; known once the table is finished.
  package var leftOut: [String] { (format as? TextTableFormat)?.leftOut ?? [] }

  /// Writes what comes before the rows. To be called once.
  package func begin() throws {
    format.begin(&output)
    try handOn(atLeast: pieceSize)
  }

  /// Writes one row, a cell a column.
  ///
  /// - Throws: ``OutputError`` where the sink takes no more.
  package func write(_ row: borrowing RowBuffer) throws {
    precondition(row.count == width, "a row has a cell a column")
    format.write(row, to: &output)
    try handOn(atLeast: pieceSize)
  }

  package func write(_ cells: [Cell]) throws {
    scratch.removeAll()
    for cell in cells { scratch.append(cell) }
    try write(scratch)
  }

  /// Hands on what was written so far.
  package func flush() throws { try handOn(atLeast: 1) }

  /// Writes what comes after the rows and hands the rest to the sink. To be called once.
  package func finish() throws {
    format.finish(&output)
    try flush()
  }

  private func handOn(atLeast size: Int) throws {
    guard output.count >= size else { return }
    try output.withBytes { try sink.write(UnsafeRawBufferPointer($0)) }
    output.removeAll()
  }
}

/// Bytes collected before the sink is called: what a pipe holds.
private let pieceSize = 65_536
