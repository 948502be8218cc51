import Tabular

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
