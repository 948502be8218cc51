import CRMKit
import Tabular

extension Console {
  /// A line for people, left out under `--quiet`.
  package func note(_ text: String) {
    guard !global.quiet else { return }
    for line in wrapped(visible(text), toWidth: terminal.errorWidth) { tell(line) }
  }

  /// A line for those who asked for `--verbose`, or set `CRM_DEBUG`.
  package func detail(_ text: String) { details?(text) }

  /// Writes such lines; `nil` where nobody asked for them.
  package var details: (@Sendable (String) -> Void)? {
    guard global.verbose || variables.nonEmpty("CRM_DEBUG") != nil else { return nil }
    return { [progress, streams] in
      progress.clear()
      streams.error.write(visible($0) + "\n")
    }
  }

  /// Something is odd, and the command goes on. Said even under `--quiet`.
  package func warn(_ text: String) {
    tell(LabelledSentence("", "warning:", " \(text)", as: .warning))
  }

  /// One error of several, as ``Diagnosis`` writes it: the rows of an import.
  package func show(_ diagnosis: Diagnosis) {
    progress.clear()
    streams.error.write(diagnosis.text(ink: hasErrorInk, width: terminal.errorWidth))
  }

  /// Writes a sentence, folded to the terminal's width.
  func tell(_ sentence: LabelledSentence) {
    for line in sentence.lines(ink: hasErrorInk, width: terminal.errorWidth) { tell(line) }
  }

  /// Says what to do about what was told.
  func tell(hint: String) {
    for line in wrapped(visible("hint: \(hint)"), toWidth: terminal.errorWidth) {
      tell(line.inked(as: .hint, if: hasErrorInk))
    }
  }

  private func tell(_ line: String) {
    progress.clear()
    streams.error.write(line + "\n")
  }

  /// Whether standard error is coloured.
  var hasErrorInk: Bool { terminal.hasErrorInk(global.color) }
}

/// What every verb that tells things once says of it.
let tellingOnce = """
  What is told is written first and remembered then: where it cannot be written, or is cut by --limit, it is told again. Two
  runs at once do not tell the same. Where the program is killed, the next run tells what was not written, and at most one
  event again: its id is the same, so that a receiver can drop it.
  """

/// Who wants to know of the rows of a list that were written, and by the cells of which column.
struct RowNotice {
  let column: String
  /// Whether each is to be written out before the next is pulled.
  let isByLine: Bool
  let note: (String) -> Void
}

extension Console {
  /// Writes events, and notes each that is wholly written.
  ///
  /// Where a line is an event, each is noted by itself; else all with the end of the document.
  /// - Parameter column: holds the names of the events.
  @discardableResult
  func tell(_ events: some RowSource, by column: String, _ note: @escaping (String) -> Void) throws
    -> ExitStatus
  {
    let isByLine = output == nil && [.ndjson, .csv, .tsv, .ids].contains(format)
    var written: [String] = []
    notice = RowNotice(column: column, isByLine: isByLine, note: isByLine ? note : { written.append($0) })
    defer { notice = nil }
    var events = events
    let status = try write(&events)
    if output == nil { try streams.output.synchronize() }
    for name in written { note(name) }
    return status
  }
}

extension Console {
  /// Says which columns a terminal was too narrow for, in one line of it.
  func noteLeftOut() {
    guard held == nil, !global.quiet, let width = terminal.width, !leftOut.isEmpty else { return }
    let start = "\(leftOut.count) column\(leftOut.count == 1 ? "" : "s") not shown: "
    let end = "; --columns all shows \(leftOut.count == 1 ? "it" : "them")"
    var names = leftOut
    while names.count > 1, displayWidth(of: start + names.joined(separator: ", ") + end) > width {
      names = names.last == "…" ? names.dropLast(2) + ["…"] : names.dropLast() + ["…"]
    }
    note(start + names.joined(separator: ", ") + end)
    leftOut = []
  }
}

extension Console {
  /// Sends what is written to a file; `nil` and `-` are standard output. Looked at before a command does anything, so
  /// that nothing is done of which it then cannot tell.
  ///
  /// - Parameter endings: what the names of files may end in besides the formats.
  /// - Throws: ``UsageError`` where the name asks for a form that is not written, ``ProtectedFile``, ``StoreError``.
  func send(to path: String?, endings: [String] = []) throws {
    output = path
    guard let path, path != "-" else { return }
    _ = try OutputPath(path, protecting: protectedFiles)
    if global.askedFormat == nil { try refuseForeignEnding(of: path, besides: endings) }
  }

  /// - Throws: ``ProtectedFile`` where the output would replace a file that the command is about to read.
  func willRead(_ input: String) throws {
    guard let output, output != "-" else { return }
    _ = try OutputPath(output, protecting: protectedFiles.and(reading: input))
  }
}

/// Takes the line breaks out of JSON on its way, so that one object is one line. Inside strings they are escaped.
struct JoinedLines: ByteSink {
  var sink: any ByteSink

  mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      try sink.write(UnsafeRawBufferPointer(rebasing: line))
    }
  }
}
