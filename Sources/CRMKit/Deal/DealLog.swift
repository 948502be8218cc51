/// The rows of a log of events that are about one deal and stand behind each other.
///
/// A row says a stage, and what else is known then; what it leaves out is as it was before. A row with a number of our own
/// ledger is the whole state.
struct DealLog {
  private let funnels: DealFunnels
  private let drafts: [DealDraft]
  /// The places of rows in the order of the ledger.
  let order: [Int]
  /// What all rows say of the deal, the first ones first.
  let whole: DealDraft

  init(_ drafts: [DealDraft], _ funnels: DealFunnels) {
    self.drafts = drafts
    self.funnels = funnels
    let keys = drafts.map { $0.event?.at ?? 0 }
    let numbers = drafts.compactMap { $0.event?.number }
    let ranks = numbers.count == drafts.count ? numbers : keys
    order = drafts.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    var whole = drafts[order[0]]
    for index in order.dropFirst() { whole.complete(from: drafts[index]) }
    self.whole = whole
  }

  /// When the deal began.
  var createdAt: Int64 { whole.times.created ?? drafts[order[0]].event?.at ?? 0 }

  /// The outcome of a row.
  enum Outcome { case added, known, tooLate }

  /// Goes through the rows in the order of the ledger.
  ///
  /// - Parameters:
  ///   - ledger: the deal's events so far.
  ///   - add: called for each event that is new, with the state before it; none if the deal begins.
  /// - Returns: an outcome for each row, in the order of the file.
  func follow(
    _ ledger: [DealEvent], in funnel: Int, add: (DealEvent, DealState?) throws -> Void
  ) throws -> [Outcome] {
    let isWhole = drafts.allSatisfy { $0.event?.number != nil }
    return try isWhole ? followWhole(ledger, funnel, add) : followParts(ledger, funnel, add)
  }

  /// Rows that are whole states are those of the ledger one after the other, until it ends.
  private func followWhole(
    _ ledger: [DealEvent], _ funnel: Int, _ add: (DealEvent, DealState?) throws -> Void
  ) throws -> [Outcome] {
    var outcomes = drafts.map { _ in Outcome.known }
    var place = 0
    var last = ledger.last
    var latest = ledger.map(\.at).max() ?? .min
    for index in order {
      guard let event = try event(of: drafts[index], after: last?.state, in: funnel) else { continue }
      if let match = ledger[place...].firstIndex(where: { $0.at == event.at && $0.state == event.state }) {
        place = match + 1
      } else if last?.state == event.state {
        continue
      } else if place == ledger.count || event.at >= latest {
        try add(event, last?.state)
        (last, latest, place) = (event, max(latest, event.at), ledger.count)
        outcomes[index] = .added
      } else {
        outcomes[index] = .tooLate
      }
    }
    return outcomes
  }

  /// Rows that say what changed: what they leave out is as it was at their time.
  private func followParts(
    _ ledger: [DealEvent], _ funnel: Int, _ add: (DealEvent, DealState?) throws -> Void
  ) throws -> [Outcome] {
    var ledger = ledger
    var outcomes = drafts.map { _ in Outcome.known }
    for index in order {
      let draft = drafts[index]
      guard let at = draft.event?.at else { continue }
      let before = ledger.last { $0.at <= at }
      guard let event = try event(of: draft, after: (before ?? ledger.first)?.state, in: funnel) else {
        continue
      }
      if before?.state == event.state
        || ledger.contains(where: { $0.at == at && agrees($0.state, draft, event.state) })
      {
        continue
      }
      guard at >= ledger.map(\.at).max() ?? .min else {
        outcomes[index] = .tooLate
        continue
      }
      let last = ledger.last?.state
      guard let event = try self.event(of: draft, after: last, in: funnel), event.state != last else {
        continue
      }
      try add(event, last)
      ledger.append(event)
      outcomes[index] = .added
    }
    return outcomes
  }

  /// Whether an event is what a row says, as far as the row says anything.
  private func agrees(_ known: DealState, _ draft: DealDraft, _ state: DealState) -> Bool {
    known.stage == state.stage && (draft.amountMinor == nil || known.amountMinor == draft.amountMinor)
      && (draft.closeOn == nil || known.closeOn == draft.closeOn)
      && (draft.owner == nil || known.owner == draft.owner)
      && (draft.probabilityE4 == nil || known.probabilityE4 == state.probabilityE4)
  }

  /// The event that a row tells.
  private func event(of draft: DealDraft, after base: DealState?, in funnel: Int) throws -> DealEvent? {
    guard let entry = draft.event else { return nil }
    let (state, stage) = try state(of: draft, after: base, in: funnel)
    let reason = entry.reason ?? (stage.kind == .lost && entry.number == nil ? draft.lostReason : nil)
    return DealEvent(at: entry.at, state, actor: entry.actor, reason: reason)
  }

  private func state(of draft: DealDraft, after base: DealState?, in funnel: Int) throws -> (
    DealState, FunnelStage
  ) {
    let current = base.flatMap { self.current($0, funnel) }
    let place = try funnels.place(draft, current: current)
    let stage =
      try place.stage(after: current?.stage) ?? current?.stage ?? funnels.first(.open, in: place.funnel)
    if draft.event?.number != nil {
      var state = DealState(stage: stage.id)
      state.amountMinor = draft.amountMinor
      state.currency = draft.currency
      state.probabilityE4 = draft.probabilityE4
      state.closeOn = draft.closeOn
      state.owner = draft.owner
      return (state, stage)
    }
    var state = base ?? DealState(stage: stage.id)
    draft.change(&state, stage: stage)
    state.stage = stage.id
    return (state, stage)
  }

  private func current(_ state: DealState, _ funnel: Int) -> (funnel: Int, stage: FunnelStage)? {
    funnels.funnel(at: funnel).stages.first { $0.id == state.stage }.map { (funnel, $0) }
  }
}
