extension DealDraft {
  /// Whether two rows of a file are about one deal.
  func isSameDeal(as other: DealDraft) -> Bool {
    if let number { return number == other.number && source == other.source }
    return exportID != nil && other.number == nil && exportID == other.exportID
  }

  /// What rows of the deal share; `nil` for a deal that a file does not number.
  var rowKey: String? {
    if let number { return "\(source ?? "")\u{1F}\(number)" }
    return exportID.map { "\u{1F}\($0)" }
  }

  /// Whether the rows behind it may belong to the deal.
  var mayHaveRows: Bool { exportID != nil || number != nil && (!lines.isEmpty || event != nil) }

  /// Takes what another row of the same deal says, where this one says nothing.
  mutating func complete(from other: DealDraft) {
    if customer.isEmpty { customer = other.customer }
    name = name ?? other.name
    funnel = funnel ?? other.funnel
    stage = stage ?? other.stage
    kind = kind ?? other.kind
    stageKind = stageKind ?? other.stageKind
    amountMinor = amountMinor ?? other.amountMinor
    currency = currency ?? other.currency
    probabilityE4 = probabilityE4 ?? other.probabilityE4
    closeOn = closeOn ?? other.closeOn
    owner = owner ?? other.owner
    leadSource = leadSource ?? other.leadSource
    campaign = campaign ?? other.campaign
    lostReason = lostReason ?? other.lostReason
    note = note ?? other.note
    times.complete(from: other.times)
    if contacts.isEmpty { contacts = other.contacts }
    if custom.isEmpty { custom = other.custom }
    if lines.isEmpty { sumsLines = other.sumsLines }
    if !other.lines.isEmpty { isLineWhole = lines.isEmpty && other.isLineWhole }
    lines += other.lines
  }

  /// What the lines are over, where they have amounts of their own.
  var linesMinor: Int64? {
    lines.isEmpty || isLineWhole ? nil : lines.map(\.amountMinor).clampedSum
  }

  /// The lines of a deal that is over an amount.
  func lines(over amount: Int64?, _ currency: Currency?) -> [OrderLine] {
    guard isLineWhole, let amount, let currency, var line = lines.first else { return lines }
    line.amountMinor = amount
    line.priceE4 =
      OrderLine.price(quantityMilli: line.quantityMilli, amountMinor: amount, discountMinor: 0, currency) ?? 0
    return [line]
  }

  /// Whether no amount of it is anything but 0.
  var needsNoCurrency: Bool {
    amountMinor == nil && lines.allSatisfy { $0.priceE4 == 0 && $0.amountMinor == 0 && $0.discountMinor == 0 }
  }

  /// Whether nothing but a time or a source was said.
  var saysNothing: Bool {
    exportID == nil && number == nil && name == nil && customer.isEmpty && contacts.isEmpty && stage == nil
      && kind == nil && amountMinor == nil && lines.isEmpty && custom.isEmpty && owner == nil && note == nil
      && leadSource == nil && campaign == nil
  }
}

extension DealTimes {
  fileprivate mutating func complete(from other: DealTimes) {
    created = created ?? other.created
    stage = stage ?? other.stage
    closed = closed ?? other.closed
    won = won ?? other.won
    lost = lost ?? other.lost
    closeDay = closeDay ?? other.closeDay
    updated = updated ?? other.updated
    if entered.isEmpty { entered = other.entered }
  }
}
