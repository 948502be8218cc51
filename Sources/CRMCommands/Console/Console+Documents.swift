import CRMKit
import Tabular

extension Console {
  /// Looks at `--columns` and `--sort` before a verb writes: what it cannot tell of afterwards must not be done.
  ///
  /// - Parameter columns: those of the record in which the verb says what it did.
  /// - Returns: whether `--columns help` was asked for; then they are listed, and there is nothing more to do.
  /// - Throws: ``UsageError`` `unknown_column`.
  func explained(_ columns: [Column]) throws -> Bool {
    if global.columns == "help" {
      _ = try write(columns.map(ColumnHelp.init), choosing: nil, usesPager: false)
      return true
    }
    _ = try ColumnSelection(global.columns, of: columns, onlyShown: false)
    _ = try SortKey.parse(global.sort, of: columns)
    return false
  }

  /// Writes one thing: an object in JSON, lines of text, a table in the other formats.
  package func write(_ document: Document, usesPager: Bool = false) throws {
    if global.columns == "help" {
      _ = try write(document.columns.map(ColumnHelp.init), choosing: nil, usesPager: false)
      return
    }
    let selection = try ColumnSelection(global.columns, of: document.columns, onlyShown: false)
    var rows = CellRows(document.columns, document.rows)
    var table = ChosenRows(try SortedRows(&rows, by: global.sort), selection.indexes)
    let isWhole = global.columns == nil && global.sort == nil
    let target = try target(usesPager: usesPager)
    var sink = target.sink
    switch format {
    case .text: try sink.write(text(of: global.columns == nil ? document : document.reduced(to: selection)))
    case .json: try sink.write(document.json.prettyText + "\n")
    case .ndjson: try sink.write(document.json.compactText + "\n")
    case .md where isWhole, .html where isWhole:
      let page = document.line.map { TextDocument(sections: [.init(items: [$0])]) } ?? document.text
      let writer = TableWriter(format: format, columns: [], options: options(under: page), sink: sink)
      try writer.begin()
      try writer.finish()
    case .csv, .tsv, .md, .html, .ids: _ = try write(&table, as: format, to: sink)
    }
    try target.finish()
    noteLeftOut()
  }

  /// Writes what a command did. A person who asked for quiet is told nothing; a script that asked for a format gets it.
  package func write(receipt: Document) throws {
    if !global.quiet || format != .text { try write(receipt) }
  }

  private func text(of document: Document) -> String {
    if let line = document.line { return visible(line, keepingNewlines: true) + "\n" }
    let width = output == nil ? terminal.width : nil
    var text = document.text
    if let width, global.columns == nil {
      leftOut += text.leaveOut(document.columns, rows: document.rows.count, toWidth: width)
    }
    return text.text(width: width, ink: output == nil && terminal.hasInk(global.color), at: moment)
  }

  /// Writes one thing and its many rows, as they are pulled: in JSON the last member of the object, in text below it,
  /// in the other formats alone.
  package func write(
    _ document: Document, with source: inout some RowSource, named name: String
  ) throws -> ExitStatus {
    if global.columns == "help" { return try write(&source) }
    guard let order = global.sort else { return try write(document, withSorted: &source, named: name) }
    var sorted = try SortedRows(&source, by: order)
    return try write(document, withSorted: &sorted, named: name)
  }

  private func write(
    _ document: Document, withSorted source: inout some RowSource, named name: String
  ) throws -> ExitStatus {
    let selection = try ColumnSelection(global.columns, of: source.columns, onlyShown: format.showsChosenFew)
    let target = try target(usesPager: true)
    var sink = target.sink
    var rows = ChosenRows(source, selection.indexes)
    let count: Int
    switch format {
    case .text where isSilentWhenEmpty:
      let table = MemorySink()
      count = try write(&rows, as: .text, to: table)
      if count > 0 {
        try sink.write(text(of: document) + "\n")
        try table.bytes.withUnsafeBytes { try sink.write($0) }
      }
    case .text:
      try sink.write(text(of: document) + "\n")
      count = try write(&rows, as: .text, to: sink)
    case .json, .ndjson:
      if format == .ndjson { sink = JoinedLines(sink: sink) }
      try sink.write("\(document.json.compactText.dropLast()),\(JSONValue.string(name).compactText):")
      count = try write(&rows, as: .json, to: sink)
      try sink.write("}")
      sink = target.sink
      try sink.write("\n")
    case .md, .html: count = try write(&rows, as: format, under: document.text, to: sink)
    case .csv, .tsv, .ids: count = try write(&rows, as: format, to: sink)
    }
    try target.finish()
    noteLeftOut()
    return global.exitCode && count > 0 ? .finding : .done
  }

  /// Writes what `body` streams, as it is.
  package func stream<R>(_ body: (any ByteSink) throws -> R) throws -> R {
    let target = try target(usesPager: false)
    let result = try body(target.sink)
    try target.finish()
    return result
  }

  /// Writes text as it is: a script, a page of the manual.
  package func write(text: String) throws {
    let target = try target(usesPager: false)
    var sink = target.sink
    try sink.write(text)
    try target.finish()
  }
}
