@testable import CRMKit
@testable import CRMStore

/// The clocks of a ticket as one would build them of wheels: each second that is worked, those that go tick once.
struct TickingClocks {
  /// What a clock shows.
  struct Shown: Equatable, CustomStringConvertible {
    var clock: SLAClock
    var number: Int
    var start: Int64
    var end: Int64?
    var elapsed: Int64
    var due: Int64?
    var state: SLAReading.State

    var description: String {
      "\(clock) \(number) \(state) from \(start) to \(end ?? 0) elapsed \(elapsed) due \(due ?? 0)"
    }
  }

  private struct Wheel {
    let clock: SLAClock
    let number: Int
    let target: Int64
    let start: Int64
    var isGoing: Bool
    var end: Int64?
    var elapsed: Int64 = 0
    var due: Int64?
    var wasEndedByResolution = false
  }

  private let terms: SLATerms
  private let asOf: Int64
  private let first: Int64
  private let flags: [Bool]
  private var wheels: [Wheel] = []
  private var state = ServiceState("", .open)
  private var isAnswered = false
  private var isUnread = false

  init(_ events: [ServiceEvent], _ terms: SLATerms, asOf: Instant, first: Int64, _ flags: [Bool]) {
    self.terms = terms
    self.asOf = asOf.seconds
    self.first = first
    self.flags = flags
    var rest = events[...]
    var second = events[0].at.seconds
    while second <= asOf.seconds {
      while let event = rest.first, event.at.seconds == second {
        rest.removeFirst()
        happen(event.kind, second)
      }
      if second == asOf.seconds { break }
      if flags[Int(second - first)] { tick(second) }
      second += 1
    }
  }

  /// - Parameter end: the second up to which the future is looked through for what is due.
  func shown(futureUntil end: Int64) -> [Shown] {
    wheels.map { wheel in
      var due = wheel.due
      let isStill = wheel.end == nil && !wheel.isGoing
      if due == nil, !isStill {
        var left = wheel.target - wheel.elapsed
        var second = wheel.end ?? asOf
        while left > 0, second < end - 86_400 {
          if flags[Int(second - first)] { left -= 1 }
          second += 1
        }
        due = left == 0 ? second : nil
      }
      let isLate = due.map { $0 < wheel.end ?? asOf } ?? false
      return Shown(
        clock: wheel.clock, number: wheel.number, start: wheel.start, end: wheel.end, elapsed: wheel.elapsed,
        due: due.flatMap { $0 < end - 86_400 ? $0 : nil },
        state: isLate ? .breached : wheel.end != nil ? .met : isStill ? .paused : .running)
    }
  }

  private mutating func tick(_ second: Int64) {
    for index in wheels.indices where wheels[index].isGoing && wheels[index].end == nil {
      wheels[index].elapsed += 1
      if wheels[index].elapsed == wheels[index].target { wheels[index].due = second + 1 }
    }
  }

  private mutating func begin(_ clock: SLAClock, _ second: Int64) {
    guard let target = terms.targets[clock]?.seconds else { return }
    wheels.append(
      Wheel(
        clock: clock, number: wheels.filter { $0.clock == clock }.count + 1, target: target, start: second,
        isGoing: !isPaused, due: target == 0 ? second : nil))
  }

  private var isPaused: Bool {
    switch terms.pauses {
    case .category: state.category == .paused
    case .states(let names): [.open, .paused].contains(state.category) && names.contains(state.name)
    }
  }

  private var isOver: Bool { [.resolved, .closed].contains(state.category) }

  private mutating func happen(_ kind: ServiceEvent.Kind, _ second: Int64) {
    switch kind {
    case .created(let state):
      self.state = state
      begin(.firstResponse, second)
      begin(.resolution, second)
      if isOver { resolve(second) }
    case .state(let new):
      let wasOver = isOver
      state = new
      if !wasOver, isOver { resolve(second) }
      if wasOver, !isOver { reopen(second) }
      for index in wheels.indices where wheels[index].end == nil { wheels[index].isGoing = !isPaused }
    case .agentReply:
      isAnswered = true
      isUnread = false
      for index in wheels.indices where wheels[index].clock != .resolution {
        if wheels[index].end == nil { wheels[index].end = second }
        wheels[index].wasEndedByResolution = false
      }
    case .customerReply:
      if isOver { isUnread = true } else { wait(second) }
    }
  }

  private mutating func resolve(_ second: Int64) {
    for index in wheels.indices {
      wheels[index].wasEndedByResolution = wheels[index].end == nil
      if wheels[index].end == nil { wheels[index].end = second }
    }
  }

  private mutating func reopen(_ second: Int64) {
    for index in wheels.indices where wheels[index].wasEndedByResolution {
      wheels[index].wasEndedByResolution = false
      if terms.onReopen == .resume { wheels[index].end = nil }
      if terms.onReopen == .restart { begin(wheels[index].clock, second) }
    }
    if isUnread { wait(second) }
    isUnread = false
  }

  private mutating func wait(_ second: Int64) {
    let isAwaited = wheels.contains { $0.clock != .resolution && $0.end == nil }
    if isAnswered, !isAwaited { begin(.nextResponse, second) }
  }
}

extension TickingClocks.Shown {
  /// - Parameter end: what is due in its last day or later, the ticking clocks do not know.
  init(_ reading: SLAReading, futureUntil end: Int64) {
    self.init(
      clock: reading.clock, number: reading.number, start: reading.startedAt.seconds,
      end: reading.endedAt?.seconds, elapsed: reading.elapsed,
      due: reading.dueAt.flatMap { $0.seconds < end - 86_400 ? $0.seconds : nil },
      state: reading.state)
  }
}
