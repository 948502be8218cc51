/// What a row of a file changes about a deal that is there: its ledger goes on, and what the ledger does not keep changes.
struct DealUpdate {
  private let transaction: WriteTransaction
  private let table: DealTable
  private let funnels: DealFunnels
  private let id: Int64
  private let stored: DealTable.Stored
  private let draft: DealDraft
  private let place: DealPlace
  private var state: DealState
  private var ledger: [DealEvent]?
  /// Entries of the ledger that were added.
  private(set) var events = 0
  /// Stages that the row says it was in before its last event, and that the ledger does not have.
  private(set) var lateEntries = 0
  private(set) var isClosedEarly = false

  init(
    _ id: Int64, _ stored: DealTable.Stored, _ draft: DealDraft, _ place: DealPlace, _ table: DealTable,
    _ funnels: DealFunnels, _ transaction: WriteTransaction
  ) {
    self.id = id
    self.stored = stored
    self.draft = draft
    self.place = place
    self.table = table
    self.funnels = funnels
    self.transaction = transaction
    state = stored.state
  }

  private var now: Int64 { transaction.context.now.seconds }

  /// - Parameters:
  ///   - customer: whom it is with; `nil` if the row does not say.
  ///   - products: puts the lines in order once the amount is known.
  /// - Returns: whether anything changed.
  mutating func write(
    customer: Int64?, contacts: [(customer: Int64, role: String?)],
    _ lines: ([OrderLine]) throws -> [OrderLine]
  ) throws -> Bool {
    try enterStages()
    try takeState()
    let changes = details(customer)
    try transaction.update("deal", id: id, changes)
    var isChanged = events > 0 || !changes.isEmpty
    if !draft.lines.isEmpty {
      let whole = draft.lines(over: state.amountMinor, state.currency)
      if try table.write(lines(whole), of: id) { isChanged = true }
    }
    let isWithAnother = changes.contains { $0.column == "customer_id" }
    if try table.write(contacts, of: id, with: isWithAnother ? customer : nil) { isChanged = true }
    return isChanged
  }

  // MARK: The ledger

  private mutating func last() throws -> Int64 { try known().map(\.at).max() ?? .min }

  private mutating func known() throws -> [DealEvent] {
    let events = try ledger ?? table.events(of: id)
    ledger = events
    return events
  }

  private mutating func append(_ new: DealState, at: Int64, reason: String? = nil) throws {
    let first = try known().first?.at ?? at
    let event = DealEvent(at: at, new, actor: transaction.context.actor, reason: reason)
    guard try !transaction.append(event, to: id, after: state).isEmpty else { return }
    state = new
    ledger?.append(event)
    events += 1
    if at < first { isClosedEarly = true }
  }

  /// Stages with times of their own, where the ledger is not in them at that time.
  private mutating func enterStages() throws {
    for entry in place.entered {
      let ledger = try known()
      let isKnown = ledger.contains { $0.at == entry.at && $0.state.stage == entry.stage.id }
      if isKnown || ledger.stage(at: entry.at) == entry.stage.id { continue }
      guard try entry.at >= last() else {
        lateEntries += 1
        continue
      }
      var new = state
      new.stage = entry.stage.id
      try append(new, at: entry.at, reason: entry.stage.kind == .lost ? draft.lostReason : nil)
    }
  }

  private mutating func takeState() throws {
    let current = stage(state.stage)
    let target = place.stage(after: current)
    var new = state
    draft.change(&new, stage: target ?? current)
    if let target { new.stage = target.id }
    guard new != state else { return }
    guard let stage = target, stage.id != state.stage else {
      return try append(new, at: max(min(draft.times.updated ?? now, now), last()))
    }
    let last = try last()
    guard stage.kind != .open else {
      let moved = draft.times.stage ?? min(draft.times.updated ?? now, now)
      return try append(new, at: max(moved, last))
    }
    let at = draft.times.closing(of: stage.kind, after: last, now: now)
    if let before = place.before, current?.kind == .open {
      var open = state
      open.stage = before.id
      try append(open, at: at)
    }
    try append(new, at: at, reason: stage.kind == .lost ? draft.lostReason : nil)
  }

  private func stage(_ id: Int64) -> FunnelStage? {
    funnels.funnel(at: place.funnel).stages.first { $0.id == id }
  }

  // MARK: What the ledger does not keep

  private func details(_ customer: Int64?) -> [(column: String, value: SQLValue)] {
    let isLost = stage(state.stage)?.kind == .lost
    let isMoved = state.stage != stored.state.stage
    let values: [SQLValue] = [
      .optional(customer), .optional(draft.name), .optional(draft.leadSource), .optional(draft.campaign),
      isLost && !isMoved ? .optional(draft.lostReason) : .null, .optional(draft.note), custom,
    ]
    return zip(DealTable.details, zip(values, stored.details)).compactMap { column, pair in
      pair.0 == .null || pair.0 == pair.1 ? nil : (column, pair.0)
    }
  }

  /// Columns that other files brought stay.
  private var custom: SQLValue {
    guard !draft.custom.isEmpty, let index = DealTable.details.firstIndex(of: "custom") else { return .null }
    let said = CustomFields.stored(draft.custom)
    guard stored.details[index] != said, let text = stored.details[index].asText else { return said }
    var values = CustomFields.read(text)
    for value in draft.custom {
      if let place = values.firstIndex(where: { $0.name == value.name }) {
        values[place] = value
      } else {
        values.append(value)
      }
    }
    return CustomFields.stored(values)
  }
}

extension [DealEvent] {
  /// The stage at a time, where events that are dated before the one in front of them are put in the order of time.
  fileprivate func stage(at time: Int64) -> Int64? {
    filter { $0.at <= time }.enumerated().max { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }?
      .element.state.stage
  }
}

extension DealDraft {
  /// Changes what the row says of a state, but the stage.
  ///
  /// - Parameter stage: the stage that it is in then: a chance that is the stage's is none of the deal's own.
  func change(_ state: inout DealState, stage: FunnelStage?) {
    if let amount = amountMinor ?? (sumsLines ? linesMinor : nil) {
      state.amountMinor = amount
      state.currency = currency
    } else if state.amountMinor == nil {
      state.currency = currency ?? state.currency
    }
    state.closeOn = closeOn ?? state.closeOn
    state.owner = owner ?? state.owner
    if let probabilityE4, probabilityE4 != state.probabilityE4 {
      state.probabilityE4 = probabilityE4 == stage?.probabilityE4 ? nil : probabilityE4
    }
  }
}
