extension TextDocument {
  /// The document as lines. Sections without content are left out.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal, at which long values wrap; `nil` where the output is no terminal.
  ///   - ink: whether titles are set in bold.
  package func text(width: Int? = nil, ink: Bool = false) -> String {
    let parts = sections.filter { !$0.isEmpty }.map { section in
      let title = section.title.map { ink ? "\u{1b}[1m\(visible($0))\u{1b}[0m\n" : visible($0) + "\n" }
      return (title ?? "") + text(of: section.content, width: width)
    }
    return parts.joined(separator: "\n")
  }

  private func text(of content: Section.Content, width: Int?) -> String {
    switch content {
    case .fields(let fields):
      fields.map { text(of: $0, nameWidth: nameWidth(in: width), width: width) }.joined()
    case .table(let columns, let rows): tableText(columns, rows, width: width)
    case .list(let items): items.map { lines([$0], after: "-", gutter: 1, width: width) }.joined()
    case .picture(let picture):
      picture.text(nameWidth: nameWidth(in: width), width: width)
    }
  }

  /// Fields of all sections share one column of values; on a terminal, longer names than half of it have a line of their own.
  private func nameWidth(in width: Int?) -> Int {
    let names = sections.flatMap { section -> [String] in
      switch section.content {
      case .fields(let fields): fields.filter { !$0.values.isEmpty }.map(\.name)
      case .picture(let picture): picture.bars.map(\.name)
      case .table, .list: []
      }
    }
    let widths = names.map { displayWidth(of: visible($0)) }
    return widths.filter { $0 <= (width ?? .max) / 2 }.max() ?? 0
  }

  private func text(of field: Field, nameWidth: Int, width: Int?) -> String {
    var values = field.values
    if let spark = field.spark, let width {
      values = [sparkline(spark, width: max(width - nameWidth - 2, leastValueWidth))]
    }
    let name = visible(field.name)
    guard displayWidth(of: name) > nameWidth, let width, !values.isEmpty else {
      return lines(values, after: pad(name, toWidth: nameWidth), width: width)
    }
    return wrapped(name, toWidth: width).map { $0 + "\n" }.joined()
      + lines(values, after: pad("", toWidth: nameWidth), width: width)
  }

  /// The values below each other, with `name` before the first and as much space before the others.
  private func lines(_ values: [String], after name: String, gutter: Int = 2, width: Int?) -> String {
    let indent = displayWidth(of: name) + gutter
    let room = width.map { max($0 - indent, min(leastValueWidth, $0)) }
    let lines = values.flatMap { wrapped(visible($0, keepingNewlines: true), toWidth: room) }
    let space = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      let start = index == 0 ? name + String(repeating: " ", count: gutter) : space
      return withoutTrailingSpaces(start + line) + "\n"
    }.joined()
  }

  private func tableText(_ columns: [Column], _ rows: [[Cell]], width: Int?) -> String {
    var options = WriteOptions()
    options.terminalWidth = width
    options.leavesOut = false
    let format = TextTableFormat(columns, options)
    var output = ByteBuffer(capacity: 4096)
    var row = RowBuffer()
    format.begin(&output)
    for cells in rows {
      row.removeAll()
      for cell in cells { row.append(cell) }
      format.write(row, to: &output)
    }
    format.finish(&output)
    return output.text
  }
}

/// What a value keeps for itself on a narrow terminal.
private let leastValueWidth = 20

private func withoutTrailingSpaces(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
