import Tabular

/// What one run of one clock of a ticket shows, with the spans that add up to it.
package struct ShownClock: Sendable, Equatable {
  package let reading: SLAReading
  /// Working spans that were counted, in order.
  package let spans: [DateSpan]
  package let isWarning: Bool

  init(_ reading: SLAReading, on time: WorkingTime, asOf: Instant) {
    self.reading = reading
    spans = reading.counted(on: time)
    isWarning = reading.isWarning(asOf: asOf)
  }
}

extension ShownClock: Tabulated {
  package static let columns = [
    Column("clock", help: "first_response, next_response or resolution"),
    Column("run", .integer, use: .detail, help: "its number among those of the clock, from 1"),
    Column("state", means: .slaState, help: "running, paused, met or breached"),
    Column(
      "warning", .boolean, shown: false, means: .any(.soon),
      help: "whether the warning has come and the target has not"),
    Column("target", help: "working time that it may take"),
    Column("started_at", .instant, use: .detail, help: "when it began"),
    Column("warn_at", .instant, shown: false, help: "when to warn; none while it stands still before that"),
    Column("due_at", .instant, help: "when the target is spent; none while it stands still before that"),
    Column("ended_at", .instant, help: "when what it measures came"),
    Column("elapsed", help: "working time counted"),
    Column(
      "remaining", use: .key, means: .remaining,
      help: "working time left; negative where more was taken"),
    Column("target_seconds", .integer, shown: false, help: "the target in seconds"),
    Column("elapsed_seconds", .integer, shown: false, help: "the counted working time in seconds"),
    Column("remaining_seconds", .integer, shown: false, help: "the working time left in seconds"),
  ]

  package var cells: [Cell] {
    func duration(_ seconds: Int64) -> Cell { .text(WorkingDuration(seconds: seconds).description) }
    func instant(_ instant: Instant?) -> Cell { instant.map { .instant($0.seconds) } ?? .null }
    return [
      .text(reading.clock.rawValue), .integer(Int64(reading.number)), .text(reading.state.rawValue),
      .boolean(isWarning), duration(reading.target.seconds), instant(reading.startedAt),
      instant(reading.warnAt), instant(reading.dueAt), instant(reading.endedAt), duration(reading.elapsed),
      duration(reading.remaining), .integer(reading.target.seconds), .integer(reading.elapsed),
      .integer(reading.remaining),
    ]
  }
}
