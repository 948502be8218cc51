extension WriteTransaction {
  /// Adds a deal with its ledger and lines.
  ///
  /// The deal's row says what the last event leads to. When it closed is when that event says, also where it began later:
  /// files of other systems have such deals.
  /// - Parameters:
  ///   - draft: everything but the values that the events say.
  ///   - customer: `nil` for an unknown customer.
  ///   - funnel: the funnel of all stages of the events.
  ///   - createdAt: Unix seconds.
  ///   - events: in the order of the ledger, one at least.
  func insertDeal(
    _ draft: DealDraft, of customer: Int64?, in funnel: Funnel, createdAt: Int64, events: [DealEvent]
  ) throws -> Int64 {
    guard let last = events.last else { preconditionFailure("the first event of a deal is missing") }
    let placed = DealEvent.placement(of: events)
    let kind = funnel.stages.first { $0.id == last.state.stage }?.kind ?? .open
    let row = try row(into: "deal")
    try row.add(.optional(customer))
    try row.add(draft.source)
    try row.add(draft.number)
    try row.add(draft.name)
    try row.add(funnel.id)
    try row.add(last.state.stage)
    try row.add(placed.at)
    try row.add(last.state)
    try row.add(draft.leadSource)
    try row.add(draft.campaign)
    try row.add(kind == .lost ? draft.lostReason ?? placed.reason : nil)
    try row.add(createdAt)
    try row.add(.optional(kind == .open ? nil : placed.at))
    try row.add(draft.note)
    try row.add(CustomFields.stored(draft.custom))
    let id = try row.insert()
    var stage: Int64?
    for event in events {
      try insertEvent(event, of: id, from: stage)
      stage = event.state.stage
    }
    for (index, line) in draft.lines.enumerated() { try insertDealLine(line, of: id, position: index + 1) }
    return id
  }

  func insertDealLine(_ line: OrderLine, of deal: Int64, position: Int) throws {
    let row = try row(into: "deal_line")
    try row.add(deal)
    try row.add(Int64(position))
    try row.add(line.sku)
    try row.add(line.product)
    try row.add(line.quantityMilli)
    try row.add(line.priceE4)
    try row.add(line.discountMinor)
    try row.add(line.amountMinor)
    _ = try row.insert()
  }

  func insertDealContact(_ customer: Int64, role: String?, of deal: Int64) throws {
    try insert(into: "deal_contact", [.integer(deal), .integer(customer), .optional(role)])
  }
}

extension DealEvent {
  /// The event that led into the stage of the last one.
  fileprivate static func placement(of events: [DealEvent]) -> DealEvent {
    var index = events.count - 1
    while index > 0, events[index - 1].state.stage == events[index].state.stage { index -= 1 }
    return events[index]
  }
}
