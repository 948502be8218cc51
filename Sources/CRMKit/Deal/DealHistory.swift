/// The ledger of a deal that a file brings, made of what a row says of when things happened.
///
/// It begins when the row says that it began, in the first stage it is known to have been in, else in the funnel's first
/// open one. It comes into the stages with times of their own at those times, and into the one it is in now at the time of
/// the last move, of its closing or of its last change, else at the instant of the import.
struct DealHistory {
  private(set) var createdAt: Int64
  private(set) var events: [DealEvent] = []
  /// Whether it has no creation time.
  let isUndated: Bool
  private let draft: DealDraft
  private let now: Int64
  /// The stage of the last event.
  private var current: FunnelStage

  /// Whether it closed before it began.
  private(set) var isClosedEarly = false

  /// - Parameters:
  ///   - first: the funnel's first open stage.
  ///   - undated: the start of deals without a creation time; never after what else the row knows.
  init(_ draft: DealDraft, _ place: DealPlace, first: FunnelStage, undated: Int64, now: Int64) {
    self.draft = draft
    self.now = now
    let times = draft.times
    let start = times.created ?? place.entered.first?.at
    isUndated = start == nil
    current = first
    let target = place.stage(after: place.entered.last?.stage ?? first)
    createdAt = start ?? min(undated, times.earliest ?? undated, times.closingDay(target) ?? undated)
    begin(place, first)
    for entry in place.entered { move(to: entry.stage, at: entry.at) }
    if let before = place.before { move(to: before, at: closing(target)) }
    if let target { move(to: target, at: target.kind == .open ? max(moved, last) : closing(target)) }
    settleState()
  }

  private var last: Int64 { events.last?.at ?? createdAt }

  /// When an open deal came into its stage, as far as the row says so.
  private var moved: Int64 { draft.times.stage ?? draft.times.updated.map { min($0, now) } ?? now }

  private mutating func begin(_ place: DealPlace, _ first: FunnelStage) {
    if let entry = place.entered.first, entry.at <= createdAt {
      move(to: entry.stage, at: entry.at)
    } else {
      move(to: first, at: createdAt)
    }
  }

  private mutating func move(to stage: FunnelStage, at: Int64) {
    guard events.last?.state.stage != stage.id else { return }
    current = stage
    if stage.kind != .open, at < createdAt { isClosedEarly = true }
    events.append(DealEvent(at: at, DealState(stage: stage.id)))
  }

  private func closing(_ stage: FunnelStage?) -> Int64 {
    draft.times.closing(of: stage?.kind ?? draft.kind ?? .won, after: last, now: now)
  }

  /// What the row says holds for all events; of a deal that is closed nobody knows when it was expected to close before,
  /// nor with what chance.
  private mutating func settleState() {
    let stage = current
    for index in events.indices {
      let isLast = index == events.count - 1
      events[index].state.amountMinor = draft.amountMinor ?? draft.linesMinor
      events[index].state.currency = draft.currency
      events[index].state.owner = draft.owner
      guard stage.kind == .open || isLast else { continue }
      events[index].state.closeOn = draft.closeOn
      events[index].state.probabilityE4 =
        draft.probabilityE4 == stage.probabilityE4 ? nil : draft.probabilityE4
    }
    if stage.kind == .lost, let place = events.indices.last { events[place].reason = draft.lostReason }
  }
}

extension DealTimes {
  /// When a deal closed: as the row says, even before it began; else on the day it was to close on, which is not before
  /// its last event of the same day and not after now; else when it was last moved or changed.
  func closing(of kind: StageKind, after last: Int64, now: Int64) -> Int64 {
    if let closed = closing(kind) { return closed }
    if let closeDay {
      if closeDay <= last, last < closeDay + 86_400 { return last }
      return closeDay <= now ? closeDay : max(min(updated ?? now, now), last)
    }
    return max(stage ?? updated.map { min($0, now) } ?? now, last)
  }

  /// The day on which a deal that is closed was to close, where nothing else says when it closed.
  fileprivate func closingDay(_ stage: FunnelStage?) -> Int64? {
    stage?.kind == .open || stage == nil || closing(stage?.kind) != nil ? nil : closeDay
  }
}
