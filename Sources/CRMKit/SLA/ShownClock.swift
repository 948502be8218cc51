import Tabular

/// The reading of one run of a timer of a ticket, with the spans that add up to it.
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
    Column("clock", help: "timer: first_response, next_response or resolution"),
    Column("run", .integer, use: .detail, help: "number of the run of this timer, from 1"),
    Column("state", means: .slaState, help: "running, paused, met or breached"),
    Column(
      "warning", .boolean, shown: false, means: .any(.soon),
      help: "whether the warning time has passed and the target has not"),
    Column("target", help: "target, in business hours"),
    Column("started_at", .instant, use: .detail, help: "when the timer started"),
    Column("warn_at", .instant, shown: false, help: "when to warn; empty while the timer is paused"),
    Column("due_at", .instant, help: "when it is due; empty while the timer is paused"),
    Column("ended_at", .instant, help: "when the response or the resolution came"),
    Column("elapsed", help: "elapsed business hours"),
    Column(
      "remaining", use: .key, means: .remaining,
      help: "business hours left; negative if overdue"),
    Column("target_seconds", .integer, shown: false, help: "target in seconds"),
    Column("elapsed_seconds", .integer, shown: false, help: "elapsed business hours in seconds"),
    Column("remaining_seconds", .integer, shown: false, help: "remaining business hours in seconds"),
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
