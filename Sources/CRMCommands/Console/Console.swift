import CRMKit
import Tabular

/// Where commands write: lists and documents to standard output, everything else to standard error.
package final class Console {
  let global: GlobalOptions
  let streams: StandardStreams
  let terminal: Terminal
  let variables: [String: String]
  let interruption: Interruption
  /// The words of the verb, `order list`.
  let verb: String
  /// How far the command has come.
  let progress: Progress
  /// The format that the database's settings ask for, once it is open.
  package var storedFormat: OutputFormat?
  /// The format where nothing asks for one.
  package var standardFormat = OutputFormat.text
  /// Whether a list as text is nothing at all where it has no rows.
  package var isSilentWhenEmpty = false
  /// The file that is written; `nil` and `-` are standard output.
  package internal(set) var output: String?
  /// What no output may replace.
  let protectedFiles: ProtectedFiles
  /// What is drawn above the table of a page.
  package var chart: Chart?
  /// What has to be known about a report, for the head of a page.
  var remarks: [String] = []
  /// When it is read, so that it can be seen what is overdue; set with the database, whose zone tells the day.
  var moment: Moment?
  /// Who wants to know of the rows that were written.
  var notice: RowNotice?
  /// The columns of the last list that found no room on the terminal.
  var leftOut: [String] = []
  /// What was written and waits for ``release()``; `nil` where nothing has to wait.
  private(set) var held: HeldOutput?

  init(
    _ global: GlobalOptions, in process: ProcessContext, protecting files: ProtectedFiles
  ) throws {
    self.global = global
    streams = process.streams
    variables = process.variables
    verb = process.verb
    protectedFiles = files
    terminal = Terminal(streams, variables: variables)
    progress = Progress(
      verb, on: streams.error, isShown: terminal.isError && !global.quiet && variables["TERM"] != "dumb",
      width: terminal.errorWidth ?? 80)
    interruption = process.interruption.telling(progress.pulse)
    if [global.json, global.csv, global.format != nil].filter(\.self).count > 1 {
      throw UsageError(
        .conflictingOptions, "--format, --json and --csv exclude each other", hint: "give one of them")
    }
    _ = try variableFormat
  }

  /// `--format`, else the ending of `--output`, else `CRM_FORMAT`, else the database's setting, else text.
  package var format: OutputFormat {
    global.askedFormat ?? output.flatMap { OutputFormat(fileName: $0) }
      ?? (try? variableFormat) ?? storedFormat ?? standardFormat
  }

  /// NUL separates ids, and the cells or lines of no other format.
  ///
  /// - Throws: ``UsageError`` where no ids are read or written.
  func checkSeparator(isReadingIDs: Bool) throws {
    guard global.null, !isReadingIDs, format != .ids else { return }
    throw UsageError(
      .conflictingOptions, "--null separates ids, and none are read or written",
      hint: "add --format ids, or read them with --ids-from -")
  }

  private var variableFormat: OutputFormat? {
    get throws {
      guard let name = variables.nonEmpty("CRM_FORMAT") else { return nil }
      do { return try OutputFormat(argument: name) } catch let error as UsageError {
        throw UsageError(.invalidValue, "CRM_FORMAT: " + error.message, hint: error.hint)
      }
    }
  }
}

// MARK: Holding

extension Console {
  /// Keeps what goes to standard output until ``release()``: whoever reads it slowly must not hold up the database.
  func hold() { held = HeldOutput() }

  /// Writes what was held.
  func release() throws {
    guard let output = held else { return }
    held = nil
    let target = standardTarget(isPaged: output.isPaged)
    var sink = target.sink
    try output.bytes.bytes.withUnsafeBytes { try sink.write($0) }
    try target.finish()
    noteLeftOut()
  }
}

/// Standard output that waits.
final class HeldOutput {
  let bytes = MemorySink()
  var isPaged = false
}

// MARK: Lists

extension Console {
  /// Writes rows as they are pulled, or sorted where `--sort` asks for it.
  ///
  /// - Parameter usesPager: lists are paged on a terminal.
  /// - Returns: `.done`, or `.finding` where `--exit-code` was asked for and there are rows.
  /// - Throws: ``UsageError`` for unknown columns, ``OutputFailure``, and what the source throws.
  package func write(_ source: inout some RowSource, usesPager: Bool = true) throws -> ExitStatus {
    if global.columns == "help" {
      return try write(source.columns.map(ColumnHelp.init), choosing: nil, usesPager: false)
    }
    guard let order = global.sort else {
      return try write(&source, choosing: global.columns, usesPager: usesPager)
    }
    var sorted = try SortedRows(&source, by: order)
    return try write(&sorted, choosing: global.columns, usesPager: usesPager)
  }

  /// The columns that will be written of a list with `columns`, for a source that can leave out the others.
  ///
  /// - Throws: ``UsageError`` `unknown_column`.
  package func chosenColumns(of columns: [Column]) throws -> [Column] {
    if global.columns == "help" { return columns }
    let selection = try ColumnSelection(global.columns, of: columns, onlyShown: format.showsChosenFew)
    let chosen = selection.indexes.map { columns[$0] }
    return format == .ids ? chosen.filter { $0.name == "id" }.nonEmpty ?? chosen : chosen
  }

  /// Writes rows of a source that yields the ``chosenColumns(of:)`` alone, in the order asked for.
  package func write(chosen source: inout some RowSource) throws -> ExitStatus {
    if global.columns == "help" { return try write(&source) }
    return try write(&source, choosing: "all", usesPager: true)
  }

  /// Writes rows that are in memory already.
  package func write(_ rows: [some Tabulated], usesPager: Bool = true) throws -> ExitStatus {
    var source = TabulatedRows(rows)
    return try write(&source, usesPager: usesPager)
  }

  private func write(_ rows: [some Tabulated], choosing list: String?, usesPager: Bool) throws -> ExitStatus {
    var source = TabulatedRows(rows)
    return try write(&source, choosing: list, usesPager: usesPager)
  }

  private func write(
    _ source: inout some RowSource, choosing list: String?, usesPager: Bool
  ) throws -> ExitStatus {
    let selection = try ColumnSelection(list, of: source.columns, onlyShown: format.showsChosenFew)
    let target = try target(usesPager: usesPager)
    var rows = ChosenRows(source, selection.indexes)
    let count = try write(&rows, as: format, to: target.sink)
    source = rows.source
    try target.finish()
    noteLeftOut()
    return global.exitCode && count > 0 ? .finding : .done
  }

  /// - Returns: how many rows were written.
  private func write(
    _ rows: inout ChosenRows<some RowSource>, as format: OutputFormat, under head: TextDocument? = nil,
    to sink: some ByteSink
  ) throws -> Int {
    let columns = rows.columns.map { column in
      var column = column
      column.isAsked = column.isAsked || ColumnSelection.isAsked(column.name, in: global.columns)
      return column
    }
    let writer = TableWriter(format: format, columns: columns, options: options(under: head), sink: sink)
    let limit = global.limit ?? .max
    let named = notice.flatMap { notice in rows.source.columns.firstIndex { $0.name == notice.column } }
    var written = RowProgress(progress, to: output, limit: limit)
    var row = RowBuffer()
    var count = 0
    if let limit = global.limit { try rows.expect(atMost: limit) }
    try writer.begin()
    while count < limit, try rows.next(into: &row) {
      try writer.write(row)
      count += 1
      if let notice, let named {
        if notice.isByLine { try writer.flush() }
        notice.note(rows.text(ofSource: named, in: row))
      }
      try written.note(count, of: &rows)
      try interruption.check()
    }
    try writer.finish()
    leftOut += writer.leftOut
    // Counting may take longer than the rows did.
    if count == limit, !global.quiet { try noteCut(after: count, &rows) }
    return count
  }

  private func noteCut(after count: Int, _ rows: inout ChosenRows<some RowSource>) throws {
    guard let rest = try rows.countRemaining() else {
      return note("\(count) of more than \(count + mostRowsCounted)")
    }
    if rest > 0 { note("\(count) of \(count + rest)") }
  }

  private func options(under head: TextDocument? = nil) -> WriteOptions {
    var options = WriteOptions()
    options.header = !global.noHeader
    options.isSilentWhenEmpty = isSilentWhenEmpty
    options.bom = global.bom
    options.crlf = global.crlf
    options.delimiter = global.delimiter ?? options.delimiter
    options.spreadsheetSafe = global.spreadsheetSafe
    options.null = global.null
    if format.isPage {
      options.title = title(of: verb)
      options.chart = chart
      let notes = TextDocument.Section(.fields(remarks.map { TextDocument.Field("note", $0) }))
      options.head = TextDocument(sections: (head?.sections ?? []) + [notes])
    }
    if output == nil {
      options.terminalWidth = terminal.width
      options.ink = terminal.hasInk(global.color)
      options.moment = moment
    }
    return options
  }

  private func target(usesPager: Bool) throws -> OutputTarget {
    if let path = output, path != "-" {
      return .file(try OutputFile(OutputPath(path, protecting: protectedFiles)))
    }
    let isPaged = usesPager && terminal.isOutput && !global.noPager && format == .text
    if let held {
      held.isPaged = isPaged
      return .held(held.bytes)
    }
    return standardTarget(isPaged: isPaged)
  }

  private func standardTarget(isPaged: Bool) -> OutputTarget {
    if terminal.isOutput { progress.clear(forGood: true) }
    return standardOutput(isPaged: isPaged)
  }

  private func standardOutput(isPaged: Bool) -> OutputTarget {
    let pager = isPaged ? Pager(variables: variables) : nil
    return pager.map(OutputTarget.pager) ?? .standardOutput(streams.output)
  }
}

// MARK: Documents

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

extension Array {
  /// Itself, or `nil` where it is empty.
  fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
