/// The reading of one run of a timer at an instant.
package struct SLAReading: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    /// It goes, and is not due yet.
    case running
    /// It stands still, and was not due before.
    case paused
    /// It ended by the time it was due.
    case met
    /// It was due before it ended, or before now.
    case breached
  }

  package let clock: SLAClock
  /// From 1: the timer of responses runs once per wait, others again if a reopening restarts them.
  package let number: Int
  package let target: SLATerms.Target
  package let startedAt: Instant
  /// When the response or the resolution came; `nil` before.
  package let endedAt: Instant?
  package let state: State
  /// The instant at which the target is or was spent, as long as it goes on; `nil` while it stands still before that.
  package let dueAt: Instant?
  /// The instant of the warning; `nil` without a warning, and while the timer is paused before it.
  package let warnAt: Instant?
  /// Working seconds counted.
  package let elapsed: Int64
  /// The spans in which the timer ran, in order; their business hours add up to ``elapsed``.
  package let ran: [DateSpan]

  /// Working seconds left of the target; negative where more were taken.
  package var remaining: Int64 { target.seconds - elapsed }

  /// Whether the warning has come, and neither the end nor the breach has.
  package func isWarning(asOf instant: Instant) -> Bool {
    guard let warnAt, state == .running || state == .paused else { return false }
    return warnAt <= instant
  }

  /// The instant at which so many working seconds had been counted; `nil` where fewer were.
  package func instant(counting seconds: Int64, on time: WorkingTime) -> Instant? {
    guard seconds > 0 else { return startedAt }
    var left = seconds
    for span in ran {
      let length = time.seconds(from: span.from, to: span.to)
      if left <= length { return time.instant(after: span.from, working: left) }
      left -= length
    }
    return nil
  }

  /// Whether the warning has come before the end, also where the breach has since.
  package func isWarned(asOf instant: Instant) -> Bool {
    guard let warnAt, warnAt <= instant, state != .met else { return false }
    return endedAt.map { warnAt < $0 } ?? true
  }

  /// The working spans that were counted, in order: their lengths add up to ``elapsed``.
  package func counted(on time: WorkingTime) -> [DateSpan] {
    ran.flatMap { time.spans(from: $0.from, to: $0.to) }
  }
}

extension SLATerms {
  /// Reads the timers of a ticket.
  ///
  /// Nothing of it is stored: another calendar, or other terms, give other readings of the same events.
  /// - Parameters:
  ///   - events: in order of time, those of one second as they happened; the first one creates the ticket.
  ///   - time: the business hours that count.
  ///   - asOf: later events do not count, and running timers are read at it.
  /// - Returns: a reading for each run, in the order in which they began.
  /// - Complexity: O(events + runs × spans × log n), n the working spans laid out.
  package func readings(
    of events: some Sequence<ServiceEvent>, on time: WorkingTime, asOf: Instant
  ) -> [SLAReading] {
    SLARuns(events, self, asOf: asOf).runs.compactMap { run in
      targets[run.clock].map { SLAReading(run, $0, on: time, asOf: asOf) }
    }
  }
}

extension SLAReading {
  init(_ run: SLARun, _ target: SLATerms.Target, on time: WorkingTime, asOf: Instant) {
    var spans = run.spans
    if let start = run.runningSince, start < asOf { spans.append(DateSpan(from: start, to: asOf)) }
    let lengths = spans.map { time.seconds(from: $0.from, to: $0.to) }
    let elapsed = lengths.reduce(0, +)
    let isStill = run.isOpen && run.runningSince == nil

    /// When so many working seconds were spent, or will be.
    func spent(_ seconds: Int64) -> Instant? {
      if seconds <= 0 { return run.startedAt }
      var left = seconds
      for (span, length) in zip(spans, lengths) {
        if left <= length { return time.instant(after: span.from, working: left) }
        left -= length
      }
      return isStill ? nil : time.instant(after: run.endedAt ?? asOf, working: left)
    }

    let due = spent(target.seconds)
    let isLate = due.map { $0 < run.endedAt ?? asOf } ?? false
    clock = run.clock
    number = run.number
    self.target = target
    startedAt = run.startedAt
    endedAt = run.endedAt
    state = isLate ? .breached : run.endedAt != nil ? .met : isStill ? .paused : .running
    dueAt = due
    warnAt = target.warnBefore.flatMap { spent(target.seconds - $0) }
    self.elapsed = elapsed
    ran = spans
  }
}
