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
      case .csv: DelimitedFormat(columns: columns, options: options, delimiter: options.delimiter)
      case .tsv: DelimitedFormat(columns: columns, options: options, delimiter: UInt8(ascii: "\t"))
      case .json: JSONFormat(columns, layout: .array)
      case .ndjson: JSONFormat(columns, layout: .lines)
      case .md: MarkdownFormat(columns: columns, options: options)
      case .html: HTMLFormat(columns: columns, options: options)
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

/// The forms in which rows leave the program.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// A table for reading on a terminal.
  case text
  case csv
  case tsv
  /// One array of objects.
  case json
  /// One object a line.
  case ndjson
  /// A table in GitHub's Markdown.
  case md
  /// One self-contained page.
  case html
  /// One id a line.
  case ids

  /// The format a file's name asks for.
  ///
  /// - Parameter fileEnding: what follows the last dot, in any case; `nil` for an ending that names no
  ///   format.
  package init?(fileEnding: String) {
    switch fileEnding.lowercased() {
    case "txt": self = .text
    case "tab": self = .tsv
    case "jsonl": self = .ndjson
    case "markdown": self = .md
    case "htm": self = .html
    case let ending: self.init(rawValue: ending)
    }
  }
}

/// How rows are written, where a format leaves a choice. The defaults are what the contract promises.
package struct WriteOptions: Sendable, Equatable {
  /// Whether text, csv, tsv, md and html name the columns.
  package var header = true
  /// text: whether a table without rows is nothing at all, not even its header.
  package var isSilentWhenEmpty = false
  /// csv, tsv: whether U+FEFF comes first, for spreadsheets that guess the encoding by it.
  package var bom = false
  /// csv, tsv: whether lines end in CR LF.
  package var crlf = false
  /// csv: the ASCII character between two cells.
  package var delimiter = UInt8(ascii: ",")
  /// csv, tsv: whether cells that a spreadsheet would run as a formula get a `'` in front.
  package var spreadsheetSafe = false
  /// ids: whether NUL ends each id in place of a line feed.
  package var null = false
  /// text: the columns of the terminal to fit the table to; `nil` where the output is no terminal, and
  /// nothing is cut.
  package var terminalWidth: Int?
  /// text: whether columns that find no room on the terminal are left out, as ``TableWriter/leftOut`` then tells.
  package var leavesOut = true
  /// text: whether the header is set in bold, and values in the colour of their meaning.
  package var ink = false
  /// text: when it is read, for what is overdue.
  package var moment: Moment?
  /// md, html: the page's title.
  package var title: String?
  /// md, html: what holds for all rows, above the table.
  package var head: TextDocument?
  /// md, html: what is drawn above the table.
  package var chart: Chart?

  package init() {}
}

/// How one format turns rows into bytes; ``TableWriter`` hands the bytes on.
protocol RowFormat {
  mutating func begin(_ output: inout ByteBuffer)
  mutating func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer)
  mutating func finish(_ output: inout ByteBuffer)
}

/// One id a line, or ended by NUL: the column named `id`, else the first. A row without one is left out, and one that has the
/// same again: behind one another an id, anywhere a name.
struct IdentifierFormat: RowFormat {
  private let index: Int
  private let end: UInt8
  private let isNamed: Bool
  private var last: [UInt8]?
  private var names: Set<[UInt8]> = []

  init(_ columns: [Column], _ options: WriteOptions) {
    let id = columns.firstIndex { $0.name == "id" }
    index = id ?? 0
    isNamed = id == nil
    end = options.null ? 0 : UInt8(ascii: "\n")
  }

  func begin(_ output: inout ByteBuffer) {}

  mutating func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    guard index < row.count, row.kind(of: index) != .null else { return }
    row.withPlainText(of: index) { text in
      guard last.map({ !$0.elementsEqual(text) }) ?? true else { return }
      last = Array(text)
      if isNamed, !names.insert(Array(text)).inserted { return }
      output.append(contentsOf: text)
      output.append(end)
    }
  }

  func finish(_ output: inout ByteBuffer) {}
}
