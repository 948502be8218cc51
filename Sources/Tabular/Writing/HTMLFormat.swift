/// One self-contained page: no script, nothing fetched, readable on a dark screen and on paper.
struct HTMLFormat: PageFormat {
  let columns: [Column]
  let options: WriteOptions

  func begin(_ output: inout ByteBuffer) {
    output.append(pageStart)
    output.append("<title>")
    writeEscaped(options.title ?? "crm", to: &output)
    output.append("</title>\n<style>\n\(style)\n</style>\n</head>\n<body>\n")
    if let title = options.title, options.header {
      output.append("<h1>")
      writeEscaped(title, to: &output)
      output.append("</h1>\n")
    }
    if let head = options.head, options.header { write(head, to: &output) }
    if let chart = options.chart { write(chart, to: &output) }
    if columns.isEmpty { return }
    output.append("<table>\n")
    beginTable(&output)
  }

  func beginTable(_ output: inout ByteBuffer) {
    if options.header { writeHeader(&output) }
    output.append("<tbody>\n")
  }

  func write(_ row: borrowing RowBuffer, to output: inout ByteBuffer) {
    output.append("<tr>")
    for index in 0..<row.count {
      output.append(columns[index].isNumeric ? "<td class=\"n\">" : "<td>")
      row.withPlainText(of: index) { writeEscaped($0, to: &output) }
      output.append("</td>")
    }
    output.append("</tr>\n")
  }

  func finish(_ output: inout ByteBuffer) {
    if !columns.isEmpty { output.append("</tbody>\n</table>\n") }
    output.append("</body>\n</html>\n")
  }

  private func writeHeader(_ output: inout ByteBuffer) {
    output.append("<thead><tr>")
    for column in columns {
      output.append(column.isNumeric ? "<th class=\"n\">" : "<th>")
      writeEscaped(column.name, to: &output)
      output.append("</th>")
    }
    output.append("</tr></thead>\n")
  }

  func writeEscaped(_ text: String, to output: inout ByteBuffer) {
    var text = text
    text.withUTF8 { writeEscaped($0, to: &output) }
  }

  private func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    output.appendVisible(bytes, keepingNewlines: true) { byte in
      switch byte {
      case UInt8(ascii: "\n"): "<br>"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }
}

private let pageStart = """
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <meta name="viewport" content="width=device-width, initial-scale=1">

  """

private let style = """
  :root { color-scheme: light dark; }
  body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem; }
  h1 { font-size: 1.3rem; }
  h2 { font-size: 1.1rem; }
  dl { display: grid; grid-template-columns: max-content auto; gap: .2rem 1rem; }
  dt { grid-column: 1; opacity: .7; }
  dd { grid-column: 2; margin: 0; }
  svg { margin: 1rem 0; font: inherit; }
  table { border-collapse: collapse; margin: 1rem 0; }
  th, td { padding: .3rem .8rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; }
  th { border-bottom-width: 2px; }
  .n { text-align: right; font-variant-numeric: tabular-nums; }
  @media print { body { margin: 0; font-size: 10px; } thead { display: table-header-group; } tr { break-inside: avoid; } }
  """
