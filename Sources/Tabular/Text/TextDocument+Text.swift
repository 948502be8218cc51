extension TextDocument {
  /// The document as lines. Sections without content are left out.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal, at which long values wrap; `nil` where the output is no terminal.
  ///   - ink: whether titles are set in bold, and values in the colour of their meaning.
  ///   - moment: when it is read, for what is overdue.
  package func text(width: Int? = nil, ink: Bool = false, at moment: Moment? = nil) -> String {
    var options = WriteOptions()
    (options.terminalWidth, options.ink, options.moment) = (width, ink, moment)
    let parts = sections.filter { !$0.isEmpty }.map { section in
      let title = section.title.map { visible($0).inked(as: .heading, if: ink) + "\n" }
      return (title ?? "") + text(of: section.content, options)
    }
    return parts.joined(separator: "\n")
  }

  private func text(of content: Section.Content, _ options: WriteOptions) -> String {
    let width = options.terminalWidth
    switch content {
    case .fields(let fields):
      let names = nameWidth(in: width)
      return fields.map { field in
        guard options.ink, field.meaning != .none else {
          return text(of: field, nameWidth: names, width: width)
        }
        return text(of: field, nameWidth: names, width: width) { value in
          field.meaning.meaning(of: value, at: options.moment) { name in
            fields.first { $0.name == name }?.values.first
          }
        }
      }.joined()
    case .table(let columns, let rows): return tableText(columns, rows, options)
    case .list(let items): return items.map { lines([$0], after: "-", gutter: 1, width: width) }.joined()
    case .picture(let picture): return picture.text(nameWidth: nameWidth(in: width), width: width)
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

  private func text(
    of field: Field, nameWidth: Int, width: Int?, meaning: (String) -> Meaning? = { _ in nil }
  ) -> String {
    var values = field.values
    if let spark = field.spark, let width {
      values = [sparkline(spark, width: max(width - nameWidth - 2, leastValueWidth))]
    }
    let name = visible(field.name)
    guard displayWidth(of: name) > nameWidth, let width, !values.isEmpty else {
      return lines(values, after: pad(name, toWidth: nameWidth), width: width, meaning: meaning)
    }
    return wrapped(name, toWidth: width).map { $0 + "\n" }.joined()
      + lines(values, after: pad("", toWidth: nameWidth), width: width, meaning: meaning)
  }

  /// The values below each other, with `name` before the first and as much space before the others.
  private func lines(
    _ values: [String], after name: String, gutter: Int = 2, width: Int?,
    meaning: (String) -> Meaning? = { _ in nil }
  ) -> String {
    let indent = displayWidth(of: name) + gutter
    let room = width.map { max($0 - indent, min(leastValueWidth, $0)) }
    let lines = values.flatMap { value in
      let meaning = meaning(value)
      return wrapped(visible(value, keepingNewlines: true), toWidth: room).map {
        $0.inked(as: meaning, if: true)
      }
    }
    let space = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      let start = index == 0 ? name + String(repeating: " ", count: gutter) : space
      return withoutTrailingSpaces(start + line) + "\n"
    }.joined()
  }

  private func tableText(_ columns: [Column], _ rows: [[Cell]], _ options: WriteOptions) -> String {
    var options = options
    options.leavesOut = false
    return TextTableFormat(columns, options).text(of: rows)
  }
}

/// What a value keeps for itself on a narrow terminal.
private let leastValueWidth = 20

func withoutTrailingSpaces(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
