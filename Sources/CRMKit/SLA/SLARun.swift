/// One run of a timer: when it ran and when it was paused, in calendar time.
struct SLARun: Sendable, Equatable {
  let clock: SLAClock
  /// From 1 among the runs of its timer.
  let number: Int
  let startedAt: Instant
  /// When it went, those that are over.
  private(set) var spans: [DateSpan] = []
  /// Since when it goes; `nil` while it stands still.
  private(set) var runningSince: Instant?
  /// When what it waited for came, or the ticket was resolved.
  private(set) var endedAt: Instant?

  init(_ clock: SLAClock, number: Int, at start: Instant, isPaused: Bool) {
    self.clock = clock
    self.number = number
    startedAt = start
    runningSince = isPaused ? nil : start
  }

  var isOpen: Bool { endedAt == nil }

  mutating func pause(at instant: Instant) {
    if let start = runningSince, start < instant { spans.append(DateSpan(from: start, to: instant)) }
    runningSince = nil
  }

  mutating func run(from instant: Instant) { if runningSince == nil { runningSince = instant } }

  mutating func end(at instant: Instant) {
    pause(at: instant)
    endedAt = instant
  }

  /// Goes on after its end.
  mutating func reopen(at instant: Instant, isPaused: Bool) {
    endedAt = nil
    runningSince = isPaused ? nil : instant
  }
}
