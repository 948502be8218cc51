/// The events that a row with the whole of a ticket tells: when it began, was given to somebody, answered, resolved, and came
/// to the state that it is in.
struct TicketStory {
  private(set) var events: [TicketEvent] = []
  private let draft: TicketDraft
  private let createdAt: Int64
  private let states: TicketStates
  private var times: TicketTimes { draft.times }

  init(_ draft: TicketDraft, createdAt: Int64, _ states: TicketStates) {
    self.draft = draft
    self.createdAt = createdAt
    self.states = states
  }

  /// Tells the life of a ticket that is new.
  ///
  /// - Parameter read: what a state of the file means.
  mutating func tell(_ read: (String, ServiceState.Category?) -> ServiceState) {
    let final = draft.entry.state.map { read($0, draft.entry.stateCategory) } ?? states.first
    let end = end(final)
    // Where nothing says when it came to its state, it was in it from the beginning.
    let first = end == nil || final == states.first ? final : states.first
    var standing = draft.entry.standing(after: TicketSnapshot(first)) { _, _ in first }
    var steps: [Step] = []
    if let at = times.assigned, let assignee = standing.assignee {
      standing.assignee = nil
      steps.append(Step(at, .assigned) { $0.assignee = assignee })
    }
    standing.resolvedAt =
      first.category.isOver ? draft.entry.resolvedAt ?? (hidesResolution(of: first) ? nil : createdAt) : nil
    add(.opened, at: createdAt, standing)
    if let at = firstReply { steps.append(Step(at, .reply) { _ in }) }
    if first != final { steps += moves(from: first, to: final, at: end ?? createdAt) }
    take(steps, from: standing, notBefore: createdAt)
  }

  /// Tells what is new of a ticket that is there: its first answer where none is known, and what changed since, each at its
  /// time but not before the last event.
  ///
  /// - Parameters:
  ///   - known: the ticket's events in order; at least one.
  ///   - now: Unix seconds, for what the row has no time of.
  mutating func goOn(
    from known: [TicketEvent], now: Int64, _ read: (String, ServiceState.Category?) -> ServiceState
  ) {
    guard let first = known.first, let last = known.last else { return }
    let old = last.standing
    var steps: [Step] = []
    if let reply = firstReply, !known.contains(where: { $0.kind == .reply && $0.direction == .out }) {
      if reply >= last.at {
        steps.append(Step(reply, .reply) { _ in })
      } else {
        add(.reply, at: max(reply, first.at), (known.last { $0.at <= reply } ?? first).standing)
      }
    }
    let new = draft.entry.standing(after: old, read)
    let updated = times.updated ?? now
    if new.assignee != old.assignee, let at = times.assigned {
      steps.append(Step(at, .assigned) { $0.assignee = new.assignee })
    }
    if new.state != old.state {
      // What was over already closes after its resolution.
      let end = old.state.category.isOver ? times.closed : end(new.state)
      let moves = moves(from: old.state, to: new.state, at: end ?? updated)
      // What nothing tells the time of came no later than the first of them.
      if let first = moves.first {
        steps.append(
          Step(first.at, .moved) {
            $0.values = new.values
            first.change(&$0)
          })
      }
      steps += moves.dropFirst()
    }
    let standing = take(steps, from: old, notBefore: last.at)
    var rest = new
    if draft.entry.resolvedAt == nil { rest.resolvedAt = standing.resolvedAt }
    guard rest != standing else { return }
    add(rest.kind(ofChangeFrom: standing), at: max(updated, events.last?.at ?? .min, last.at), rest)
  }

  /// Something that happened at a time, with what it changes.
  private struct Step {
    let at: Int64
    let kind: TicketEvent.Kind
    let change: (inout TicketSnapshot) -> Void

    init(_ at: Int64, _ kind: TicketEvent.Kind, _ change: @escaping (inout TicketSnapshot) -> Void) {
      self.at = at
      self.kind = kind
      self.change = change
    }
  }

  private var firstReply: Int64? {
    times.firstReply ?? times.firstReplySeconds.map { createdAt + $0 }
  }

  /// The ways from one state to another: what is closed was resolved before, where a time says so.
  private func moves(from first: ServiceState, to final: ServiceState, at end: Int64) -> [Step] {
    var steps: [Step] = []
    if final.category == .closed, !first.category.isOver, let at = draft.entry.resolvedAt, at < end,
      let resolved = states.first(.resolved)
    {
      steps.append(Step(at, .moved) { $0.enter(resolved, at: at) })
    }
    let isHidden = !first.category.isOver && hidesResolution(of: final)
    steps.append(
      Step(end, .moved) {
        $0.enter(final, at: end)
        if isHidden { $0.resolvedAt = nil }
      })
    return steps
  }

  /// Whether nobody knows when a ticket that is in this state was resolved: the file has a column for it, which is blank
  /// here, and no time of the closing says that it was over by then.
  private func hidesResolution(of state: ServiceState) -> Bool {
    let isClosed = state.category == .closed && times.closed != nil
    return draft.entry.saysResolution && draft.entry.resolvedAt == nil && !isClosed
  }

  /// When it came to the state that it is in.
  private func end(_ final: ServiceState) -> Int64? {
    switch final.category {
    case .closed: times.closed ?? draft.entry.resolvedAt ?? times.updated
    case .resolved: draft.entry.resolvedAt ?? times.updated
    case .open, .paused: times.updated
    }
  }

  /// Makes events of steps in the order of their times.
  ///
  /// - Returns: the standing after them.
  @discardableResult
  private mutating func take(
    _ steps: [Step], from standing: TicketSnapshot, notBefore earliest: Int64
  ) -> TicketSnapshot {
    var standing = standing
    for step in steps.enumerated().sorted(by: { ($0.1.at, $0.0) < ($1.1.at, $1.0) }).map(\.1) {
      step.change(&standing)
      add(step.kind, at: max(step.at, earliest), standing)
    }
    return standing
  }

  private mutating func add(_ kind: TicketEvent.Kind, at: Int64, _ standing: TicketSnapshot) {
    var event = TicketEvent(kind, at: at, standing)
    if kind == .opened { (event.actor, event.text) = (draft.entry.actor, draft.entry.text) }
    event.direction = kind == .reply ? .out : kind == .opened && draft.entry.text != nil ? .in : nil
    events.append(event)
  }
}

extension TicketEntry {
  /// The standing that a row with the whole of a ticket tells: what it leaves out is as it was.
  func standing(
    after old: TicketSnapshot, _ read: (String, ServiceState.Category?) -> ServiceState
  ) -> TicketSnapshot {
    var standing = old
    if let state {
      let new = read(state, stateCategory)
      if new != old.state {
        if !new.category.isOver { standing.resolvedAt = nil }
        standing.state = new
      }
    }
    standing.values.merge(values)
    if standing.state.category.isOver, let resolvedAt { standing.resolvedAt = resolvedAt }
    return standing
  }
}
