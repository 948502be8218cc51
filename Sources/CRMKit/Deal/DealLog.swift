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

  /// What became of a row.
  enum Outcome { case added, known, tooLate }

  /// Goes through the rows in the order of the ledger.
  ///
  /// - Parameters:
  ///   - ledger: the deal's events so far.
  ///   - add: called for each event that is new, with the state before it; none where the deal begins.
  /// - Returns: an outcome for each row, in the order of the file.
  func follow(
    _ ledger: [DealEvent], in funnel: Int, add: (DealEvent, DealState?) throws -> Void
  ) throws -> [Outcome] {
    var ledger = ledger
    var outcomes = drafts.map { _ in Outcome.known }
    for index in order {
      guard let entry = drafts[index].event else { continue }
      let base = ledger.last { $0.at <= entry.at } ?? ledger.first
      let state = try state(of: drafts[index], after: base?.state, in: funnel)
      let isKnown =
        base?.state == state
        || ledger.contains { $0.at == entry.at && agrees($0.state, drafts[index], state) }
      if isKnown { continue }
      // A ledger of ours may have events that are dated before the one in front of them.
      guard entry.at >= (ledger.map(\.at).max() ?? .min) || (entry.number != nil && isNew(ledger)) else {
        outcomes[index] = .tooLate
        continue
      }
      let last = ledger.last?.state
      let event = DealEvent(
        at: entry.at,
        entry.number == nil ? try self.state(of: drafts[index], after: last, in: funnel) : state,
        actor: entry.actor, reason: entry.reason)
      try add(event, last)
      ledger.append(event)
      outcomes[index] = .added
    }
    return outcomes
  }

  /// Whether all events so far are of this log.
  private func isNew(_ ledger: [DealEvent]) -> Bool {
    ledger.count < drafts.count && ledger.allSatisfy(isOfLog)
  }

  private func isOfLog(_ event: DealEvent) -> Bool { drafts.contains { $0.event?.at == event.at } }

  /// Whether an event is what a row says, as far as the row says anything.
  private func agrees(_ known: DealState, _ draft: DealDraft, _ state: DealState) -> Bool {
    if draft.event?.number != nil { return known == state }
    return known.stage == state.stage && (draft.amountMinor == nil || known.amountMinor == draft.amountMinor)
      && (draft.closeOn == nil || known.closeOn == draft.closeOn)
      && (draft.owner == nil || known.owner == draft.owner)
      && (draft.probabilityE4 == nil || known.probabilityE4 == state.probabilityE4)
  }

  private func state(of draft: DealDraft, after base: DealState?, in funnel: Int) throws -> DealState {
    let place = try funnels.place(draft, current: base.flatMap { current($0, funnel) })
    let stage =
      try place.stage ?? base.flatMap { current($0, funnel)?.stage } ?? funnels.first(.open, in: place.funnel)
    if draft.event?.number != nil {
      var state = DealState(stage: stage.id)
      state.amountMinor = draft.amountMinor
      state.currency = draft.currency
      state.probabilityE4 = draft.probabilityE4
      state.closeOn = draft.closeOn
      state.owner = draft.owner
      return state
    }
    var state = base ?? DealState(stage: stage.id)
    draft.change(&state, stage: stage)
    state.stage = stage.id
    return state
  }

  private func current(_ state: DealState, _ funnel: Int) -> (funnel: Int, stage: FunnelStage)? {
    funnels.funnel(at: funnel).stages.first { $0.id == state.stage }.map { (funnel, $0) }
  }
}
