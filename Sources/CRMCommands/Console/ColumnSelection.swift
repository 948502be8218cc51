import Tabular

/// Which columns of a list are written, and in which order.
struct ColumnSelection {
  /// Positions in the columns of the source.
  let indexes: [Int]

  /// - Parameters:
  ///   - list: the value of `--columns`: names replace the default, `+name` adds to it, `-name` takes away, `all` is all.
  ///   - onlyShown: whether the default is the chosen few of the text form.
  /// - Throws: ``UsageError`` `unknown_column`.
  init(_ list: String?, of columns: [Column], onlyShown: Bool) throws {
    let standard = columns.indices.filter { columns[$0].isShown || !onlyShown }
    let words = ColumnSelection.words(of: list)
    let replaces = words.contains { !$0.hasPrefix("+") && !$0.hasPrefix("-") }
    var chosen = replaces ? [] : standard
    for word in words {
      let name = word.drop { $0 == "+" || $0 == "-" }
      let matches =
        name == "all" ? Array(columns.indices) : [try ColumnSelection.index(of: name, in: columns)]
      if word.hasPrefix("-") {
        chosen.removeAll { matches.contains($0) }
      } else {
        chosen += matches.filter { !chosen.contains($0) }
      }
    }
    chosen += columns.indices.filter { columns[$0].use == .bar && !chosen.contains($0) }
    guard !chosen.isEmpty || columns.isEmpty else {
      throw UsageError(.invalidValue, "'\(list ?? "")' leaves no column", hint: "--columns help lists them")
    }
    indexes = chosen
  }

  /// Whether the list names the column: a terminal then shows it however narrow it is.
  static func isAsked(_ name: String, in list: String?) -> Bool {
    words(of: list).contains { word in
      !word.hasPrefix("-") && [name[...], "all"].contains(word.drop { $0 == "+" })
    }
  }

  private static func words(of list: String?) -> [Substring] {
    (list ?? "").split(separator: ",").map(\.trimmingSpaces)
  }

  private static func index(of name: Substring, in columns: [Column]) throws -> Int {
    if let index = columns.firstIndex(where: { $0.name == name }) { return index }
    throw UsageError.unknownColumn(String(name), among: columns)
  }
}

extension UsageError {
  static func unknownColumn(_ name: String, among columns: [Column]) -> UsageError {
    UsageError(
      .unknownColumn, "'\(name)' is not a column",
      hint: didYouMean(name, among: columns.map(\.name)) ?? "--columns help lists them")
  }
}

extension Substring {
  /// Without spaces at both ends.
  var trimmingSpaces: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Document {
  /// The document with the chosen columns alone in its text: lines of a record, a table of several rows.
  func reduced(to selection: ColumnSelection) -> Document {
    let columns = selection.indexes.map { self.columns[$0] }
    let rows = rows.map { row in selection.indexes.map { row[$0] } }
    var document = self
    document.line = nil
    if rows.count == 1 {
      let fields = zip(columns, rows[0]).map { TextDocument.Field($0, $1) }
      document.text = TextDocument(sections: [TextDocument.Section(.fields(fields))])
    } else {
      document.text = TextDocument(sections: [TextDocument.Section(.table(columns, rows: rows))])
    }
    return document
  }
}

/// A line of `--columns help`.
struct ColumnHelp: Tabulated {
  static let columns = [
    Column("column", help: "Name of the column."),
    Column("type", help: "text, integer, decimal, boolean, instant, date, list or json."),
    Column("shown", .boolean, help: "Whether the text form shows it unless asked otherwise."),
    Column("description", help: "What it holds."),
  ]

  let column: Column

  var cells: [Cell] {
    [.text(column.name), .text(column.kind.rawValue), .boolean(column.isShown), .text(column.help)]
  }
}

/// A source reduced to chosen columns. A row is copied within one buffer, so that it costs no allocation.
struct ChosenRows<Source: RowSource>: RowSource {
  private(set) var source: Source
  let columns: [Column]
  private let indexes: [Int]
  private let isIdentity: Bool
  private let whole = WholeRow()

  init(_ source: Source, _ indexes: [Int]) {
    self.source = source
    self.indexes = indexes
    columns = indexes.map { source.columns[$0] }
    isIdentity = indexes == Array(source.columns.indices)
  }

  mutating func next(into row: inout RowBuffer) throws -> Bool {
    if isIdentity { return try source.next(into: &row) }
    guard try source.next(into: &whole.buffer) else { return false }
    row.removeAll()
    for index in indexes {
      let kind = whole.buffer.kind(of: index)
      if kind == .null {
        row.appendNull()
      } else {
        whole.buffer.withBytes(of: index) { row.append($0, as: kind) }
      }
    }
    return true
  }

  mutating func expect(atMost rows: Int) throws { try source.expect(atMost: rows) }

  /// A cell of the source's row that `row` was chosen from.
  func text(ofSource index: Int, in row: borrowing RowBuffer) -> String {
    isIdentity ? row.text(of: index) : whole.buffer.text(of: index)
  }

  mutating func countRemaining() throws -> Int? { try source.countRemaining() }

  func countAll() throws -> Int? { try source.countAll() }
}

/// The row before the choice, kept from row to row.
private final class WholeRow {
  var buffer = RowBuffer()
}
