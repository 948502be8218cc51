/// A table in GitHub Flavored Markdown. Characters that Markdown or HTML would act on are escaped, line
/// breaks are `<br>`.
struct MarkdownFormat: PageFormat {
  private let columns: [Column]
  private let options: WriteOptions

  init(_ columns: [Column], _ options: WriteOptions) {
    self.columns = columns
    self.options = options
  }

  func begin(_ output: inout ByteBuffer) {
    if options.header { writeHead(options, to: &output) }
    beginTable(&output)
  }

  /// Markdown has no table without a header; without one its cells are empty.
  func beginTable(_ output: inout ByteBuffer) {
    if columns.isEmpty { return }
    for column in columns {
      output.append("| ")
      var name = options.header ? column.name : ""
      name.withUTF8 { output.append(markdown: $0) }
      output.append(" ")
    }
    output.append("|\n")
    for column in columns { output.append(column.isNumeric ? "| ---: " : "| --- ") }
    output.append("|\n")
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    for index in 0..<row.count {
      output.append("| ")
      row.withPlainText(of: index) { output.append(markdown: $0) }
      output.append(" ")
    }
    output.append("|\n")
  }

  func finish(_ output: inout ByteBuffer) {}
}
