extension MarkdownFormat {
  /// Title, chart and what holds for all rows, each set apart by an empty line.
  func writeHead(_ options: WriteOptions, to output: inout ByteBuffer) {
    if let title = options.title {
      output.append("# ")
      writeEscaped(title, to: &output)
      output.append("\n\n")
    }
    for section in options.head?.sections ?? [] where !section.isEmpty { write(section, to: &output) }
    guard let lines = options.chart?.lines, !lines.isEmpty else { return }
    write(block: lines, to: &output)
    output.append("\n")
  }

  private func write(block lines: [String], to output: inout ByteBuffer) {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: lines) + 1))
    output.append("\(fence)text\n" + lines.map { $0 + "\n" }.joined() + "\(fence)\n")
  }

  private func write(_ section: TextDocument.Section, to output: inout ByteBuffer) {
    if let title = section.title {
      output.append("## ")
      writeEscaped(title, to: &output)
      output.append("\n\n")
    }
    switch section.content {
    case .fields(let fields):
      for field in fields where !field.values.isEmpty {
        output.append("- ")
        writeEscaped("\(field.name): \(field.values.joined(separator: "\n"))", to: &output)
        output.append("\n")
      }
    case .table(let columns, let rows):
      MarkdownFormat(columns: columns, options: WriteOptions()).write(rows, to: &output)
    case .list(let items):
      for item in items {
        output.append("- ")
        writeEscaped(item, to: &output)
        output.append("\n")
      }
    case .picture(let picture): write(block: Chart.funnel(picture).lines, to: &output)
    }
    output.append("\n")
  }

  /// Text that a line begins with.
  func writeEscaped(_ text: String, to output: inout ByteBuffer) {
    var text = text
    text.withUTF8 { output.append(markdown: $0, startsBlock: true) }
  }
}

extension HTMLFormat {
  /// What holds for all rows.
  func write(_ head: TextDocument, to output: inout ByteBuffer) {
    for section in head.sections where !section.isEmpty {
      if let title = section.title { write([title], in: "h2", to: &output) }
      switch section.content {
      case .fields(let fields):
        output.append("<dl>\n")
        for field in fields where !field.values.isEmpty {
          write([field.name], in: "dt", to: &output)
          write(field.values, in: "dd", to: &output)
        }
        output.append("</dl>\n")
      case .table(let columns, let rows):
        output.append("<table>\n")
        HTMLFormat(columns: columns, options: WriteOptions()).write(rows, to: &output)
        output.append("</tbody>\n</table>\n")
      case .list(let items):
        output.append("<ul>\n")
        write(items, in: "li", to: &output)
        output.append("</ul>\n")
      case .picture(let picture): write(picture, to: &output)
      }
    }
  }

  private func write(_ texts: [String], in element: String, to output: inout ByteBuffer) {
    for text in texts {
      output.append("<\(element)>")
      writeEscaped(text, to: &output)
      output.append("</\(element)>\n")
    }
  }
}

/// A format of pages, whose tables have something above them.
protocol PageFormat: RowFormat {
  func beginTable(_ output: inout ByteBuffer)
}

extension PageFormat {
  /// The names of the columns and rows that are in memory.
  fileprivate func write(_ rows: [[Cell]], to output: inout ByteBuffer) {
    var format = self
    format.beginTable(&output)
    var row = RowBuffer()
    for cells in rows {
      row.removeAll()
      for cell in cells { row.append(cell) }
      format.write(row, to: &output)
    }
  }
}

/// The most characters of a kind that stand together.
private func longestRun(of character: Character, in lines: [String]) -> Int {
  var (longest, current) = (0, 0)
  for line in lines {
    current = 0
    for other in line {
      current = other == character ? current + 1 : 0
      longest = max(longest, current)
    }
  }
  return longest
}
