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

// MARK: Standard output

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

  func options(under head: TextDocument? = nil) -> WriteOptions {
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

  func target(usesPager: Bool) throws -> OutputTarget {
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

/// Standard output that waits.
final class HeldOutput {
  let bytes = MemorySink()
  var isPaged = false
}
