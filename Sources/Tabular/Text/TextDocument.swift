/// One record for reading: fields with their values below each other, tables and lists.
///
/// ```
/// id      42
/// name    Ada Lovelace
/// emails  ada@example.org (primary)
///         countess@example.com
/// ```
package struct TextDocument: Sendable, Equatable {
  /// A part of a document, set apart by an empty line.
  package struct Section: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
      /// Names with one value a line; a field without values is left out.
      case fields([Field])
      case table([Column], rows: [[Cell]])
      /// One item a line.
      case list([String])
      /// A line for each stage of a funnel.
      case picture(FunnelPicture)
    }

    package var title: String?
    package var content: Content

    package init(title: String? = nil, _ content: Content) {
      self.title = title
      self.content = content
    }

    package init(title: String? = nil, fields: [(String, [String])]) {
      self.init(title: title, .fields(fields.map { Field($0.0, $0.1) }))
    }

    package init(title: String? = nil, columns: [Column], rows: [[Cell]]) {
      self.init(title: title, .table(columns, rows: rows))
    }

    package init(title: String? = nil, items: [String]) { self.init(title: title, .list(items)) }

    /// Whether there is nothing to show below the title.
    package var isEmpty: Bool {
      switch content {
      case .fields(let fields): fields.allSatisfy(\.values.isEmpty)
      case .table(_, let rows): rows.isEmpty
      case .list(let items): items.isEmpty
      case .picture(let picture): picture.bars.isEmpty
      }
    }
  }

  /// A name and its values.
  package struct Field: Sendable, Equatable {
    package var name: String
    package var values: [String]
    /// What the value draws; a narrow terminal takes fewer characters for it.
    package var spark: [Double?]?
    /// What each value means, for whoever decides the ink.
    package var meaning = ValueMeaning.none

    package init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }

    /// A cell of a record under the name of its column.
    package init(_ column: Column, _ cell: Cell) {
      self.init(column.name, cell.lines)
      meaning = column.meaning
    }

    package init(_ name: String, _ value: String?) { self.init(name, value.map { [$0] } ?? []) }

    package init(_ name: String, spark: [Double?]) {
      self.init(name, sparkline(spark))
      self.spark = spark
    }
  }

  package var sections: [Section]

  package init(sections: [Section]) { self.sections = sections }
}

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

extension TextDocument {
  /// Takes out columns that find no room on a terminal, of the table that stands for the whole document.
  ///
  /// - Parameters:
  ///   - columns: those that `--columns` can choose from.
  ///   - rows: how many rows it has.
  /// - Returns: the names of what was taken out.
  package mutating func leaveOut(_ columns: [Column], rows count: Int, toWidth width: Int) -> [String] {
    let names = Set(columns.map(\.name))
    var leftOut: [String] = []
    for index in sections.indices {
      guard case .table(let columns, let rows) = sections[index].content, rows.count == count,
        names.isSuperset(of: columns.map(\.name))
      else { continue }
      let found = Set(columnsWithoutRoom(columns, rows, width: width))
      let kept = columns.indices.filter { !found.contains(columns[$0].name) }
      sections[index].content = .table(
        kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
      leftOut += columns.map(\.name).filter(found.contains)
    }
    return leftOut
  }
}

private func columnsWithoutRoom(_ columns: [Column], _ rows: [[Cell]], width: Int) -> [String] {
  var options = WriteOptions()
  options.terminalWidth = width
  let format = TextTableFormat(columns, options)
  _ = format.text(of: rows)
  return format.leftOut
}
