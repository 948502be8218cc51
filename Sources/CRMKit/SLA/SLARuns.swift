/// The runs of the SLA timers of a ticket, made in one pass over its events.
///
/// Clocks go while the ticket is in a state that does not pause them. An answer ends the wait for one. A resolution ends all
/// that goes, the wait for an answer as well: nobody waits for more. A reopening resumes, restarts or leaves what the
/// resolution had ended. What a customer writes begins a wait when an answer was given before and none is waited for; what
/// they wrote while the ticket was resolved begins one with the reopening.
struct SLARuns: Sendable {
  private let terms: SLATerms
  private(set) var runs: [SLARun] = []
  private var isPaused = false
  private var isOver = false
  /// Whether an agent has answered.
  private var isAnswered = false
  /// Whether the customer wrote after the resolution.
  private var isWrittenAfterEnd = false
  /// The runs that the resolution ended, by their places.
  private var endedByResolution: [Int] = []

  /// - Parameters:
  ///   - events: in order of time, those of one second as they happened.
  ///   - asOf: later events do not count.
  init(_ events: some Sequence<ServiceEvent>, _ terms: SLATerms, asOf: Instant) {
    self.terms = terms
    for event in events where event.at <= asOf { take(event) }
  }

  private mutating func take(_ event: ServiceEvent) {
    switch event.kind {
    case .created(let state):
      guard runs.isEmpty else { return }
      isPaused = terms.isPaused(in: state)
      start(.firstResponse, at: event.at)
      start(.resolution, at: event.at)
      if state.category.isOver { finish(at: event.at) }
    case .state(let state): enter(state, at: event.at)
    case .agentReply:
      isAnswered = true
      isWrittenAfterEnd = false
      endedByResolution.removeAll { runs[$0].clock != .resolution }
      for index in runs.indices where runs[index].isOpen && runs[index].clock != .resolution {
        runs[index].end(at: event.at)
      }
    case .customerReply:
      if isOver { isWrittenAfterEnd = true } else { beginWait(at: event.at) }
    }
  }

  private mutating func enter(_ state: ServiceState, at instant: Instant) {
    isPaused = terms.isPaused(in: state)
    switch (isOver, state.category.isOver) {
    case (false, true): finish(at: instant)
    case (true, false): reopen(at: instant)
    case (true, true): break
    case (false, false):
      for index in runs.indices where runs[index].isOpen {
        if isPaused { runs[index].pause(at: instant) } else { runs[index].run(from: instant) }
      }
    }
  }

  private mutating func finish(at instant: Instant) {
    isOver = true
    endedByResolution = runs.indices.filter { runs[$0].isOpen }
    for index in endedByResolution { runs[index].end(at: instant) }
  }

  private mutating func reopen(at instant: Instant) {
    isOver = false
    for index in endedByResolution {
      switch terms.onReopen {
      case .resume: runs[index].reopen(at: instant, isPaused: isPaused)
      case .restart: start(runs[index].clock, at: instant)
      case .none: break
      }
    }
    endedByResolution = []
    if isWrittenAfterEnd { beginWait(at: instant) }
    isWrittenAfterEnd = false
  }

  /// Begins the wait for the next answer, where none is waited for.
  private mutating func beginWait(at instant: Instant) {
    let isWaiting = runs.contains { $0.isOpen && $0.clock != .resolution }
    if isAnswered, !isWaiting { start(.nextResponse, at: instant) }
  }

  private mutating func start(_ clock: SLAClock, at instant: Instant) {
    guard terms.targets[clock] != nil else { return }
    let number = runs.reduce(1) { $1.clock == clock ? max($0, $1.number + 1) : $0 }
    runs.append(SLARun(clock, number: number, at: instant, isPaused: isPaused))
  }
}
