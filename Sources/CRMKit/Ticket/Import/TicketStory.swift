/// The events that a row with the whole of a ticket tells: when it began, was given to somebody, answered, resolved, and came
/// to the state that it is in.
struct TicketStory {
  private(set) var events: [TicketEvent] = []
  private let draft: TicketDraft
  private let createdAt: Int64
  private let states: TicketStates

  init(_ draft: TicketDraft, createdAt: Int64, _ states: TicketStates) {
    self.draft = draft
    self.createdAt = createdAt
    self.states = states
  }

  /// - Parameter read: what a state of the file means.
  mutating func tell(_ read: (String, ServiceState.Category?) -> ServiceState) {
    let final = draft.entry.state.map { read($0, draft.entry.stateCategory) } ?? states.first
    let times = draft.times
    let end = end(final)
    // Where nothing says when it came to its state, it was in it from the beginning.
    let first = end == nil || final == states.first ? final : states.first
    var standing = draft.entry.standing(after: TicketStanding(first)) { _, _ in first }
    if times.assigned != nil { standing.assignee = nil }
    standing.resolvedAt = first.category.isOver ? draft.entry.resolvedAt ?? createdAt : nil
    add(.opened, at: createdAt, standing)
    var steps: [(at: Int64, kind: TicketEvent.Kind, change: (inout TicketStanding) -> Void)] = []
    if let at = times.assigned {
      steps.append((at, .assigned, { [assignee = draft.entry.assignee] in $0.assignee = assignee }))
    }
    if let at = times.firstReply ?? times.firstReplySeconds.map({ createdAt + $0 }) {
      steps.append((at, .reply, { _ in }))
    }
    if first != final {
      if final.category == .closed, let at = draft.entry.resolvedAt, let resolved = states.first(.resolved),
        at < end ?? at
      {
        steps.append((at, .moved, { $0.enter(resolved, at: at) }))
      }
      let at = end ?? createdAt
      steps.append((at, .moved, { $0.enter(final, at: at) }))
    }
    for step in steps.enumerated().sorted(by: { ($0.1.at, $0.0) < ($1.1.at, $1.0) }).map(\.1) {
      step.change(&standing)
      add(step.kind, at: max(step.at, createdAt), standing)
    }
  }

  /// When it came to the state that it is in.
  private func end(_ final: ServiceState) -> Int64? {
    switch final.category {
    case .closed: draft.times.closed ?? draft.entry.resolvedAt ?? draft.times.updated
    case .resolved: draft.entry.resolvedAt ?? draft.times.updated
    case .open, .paused: draft.times.updated
    }
  }

  private mutating func add(_ kind: TicketEvent.Kind, at: Int64, _ standing: TicketStanding) {
    var event = TicketEvent(kind, at: at, standing)
    if kind == .opened { (event.actor, event.text) = (draft.entry.actor, draft.entry.text) }
    event.direction = kind == .reply ? .out : kind == .opened && draft.entry.text != nil ? .in : nil
    events.append(event)
  }
}

extension TicketEntry {
  /// The standing that a row with the whole of a ticket tells: what it leaves out is as it was.
  func standing(
    after old: TicketStanding, _ read: (String, ServiceState.Category?) -> ServiceState
  ) -> TicketStanding {
    var standing = old
    if let state {
      let new = read(state, stateCategory)
      if new != old.state {
        if !new.category.isOver { standing.resolvedAt = nil }
        standing.state = new
      }
    }
    standing.priority = priority ?? old.priority
    standing.category = category ?? old.category
    standing.assignee = assignee ?? old.assignee
    standing.team = team ?? old.team
    if standing.state.category.isOver, let resolvedAt { standing.resolvedAt = resolvedAt }
    return standing
  }
}
