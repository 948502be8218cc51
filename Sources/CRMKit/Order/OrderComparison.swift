/// What a row of a file changes about an order that is there.
///
/// A change of what counts gets a day, so that reports as of an earlier one stay as they were: the file's own time of the
/// cancellation or of the last change, else the instant of the import. It is never before the order itself.
struct OrderComparison {
  /// The columns that are compared.
  static let columns = [
    "customer_id", "at", "status", "currency", "total_minor", "refunded_minor", "cancelled_at", "channel",
    "campaign", "owner", "country", "note", "custom",
  ]

  private(set) var changes: [(column: String, value: SQLValue)] = []
  /// Refunds that the order has not had so far.
  private(set) var refunds: [OrderRefund] = []
  private let draft: OrderDraft
  /// Values of ``columns``.
  private let old: [SQLValue]
  /// When a change took place of which the file does not say so.
  private let changedAt: Int64

  /// - Parameters:
  ///   - known: the refunds whose day is known.
  ///   - now: Unix seconds.
  init(
    _ draft: OrderDraft, customer: Int64?, with old: [SQLValue], now: Int64, known: () throws -> [OrderRefund]
  ) rethrows {
    self.draft = draft
    self.old = old
    let at = draft.at ?? old[1].asInteger ?? 0
    changedAt = max(min(draft.updatedAt ?? now, now), at)
    append(.optional(customer), 0)
    append(.optional(draft.at), 1)
    addStatus()
    if !draft.isWithoutAmounts || draft.saysCurrency { append(.text(draft.currency.code), 3) }
    append(.optional(draft.total), 4)
    try addRefunds(known)
    for (index, text) in [draft.channel, draft.campaign, draft.owner, draft.country, draft.note].enumerated()
    {
      append(.optional(text), index + 7)
    }
    append(CustomFields.stored(draft.custom), 12)
  }

  private mutating func append(_ value: SQLValue, _ index: Int) {
    if value != .null, old[index] != value { changes.append((OrderComparison.columns[index], value)) }
  }

  private var oldStatus: OrderStatus { old[2].asText.flatMap(OrderStatus.init(rawValue:)) ?? .paid }

  private mutating func addStatus() {
    append(.optional(draft.cancelledAt), 6)
    guard draft.status != nil || draft.cancelledAt != nil else { return }
    let status = draft.effectiveStatus
    // A file that was written before an order was cancelled or refunded here takes neither back; a payment that failed
    // may succeed in the end.
    let isEnded = (old[6] != .null && oldStatus != .failed) || oldStatus == .refunded
    guard !(isEnded && status.isOpenOrPaid) else { return }
    append(.text(status.rawValue), 2)
    if status.isCounted {
      if !oldStatus.isCounted, old[6] != .null { changes.append((OrderComparison.columns[6], .null)) }
    } else if oldStatus.isCounted, draft.cancelledAt == nil, old[6] == .null {
      append(.integer(changedAt), 6)
    }
  }

  /// Never less than the refunds whose day is known, nor than what a refunded order gave back.
  private mutating func addRefunds(_ dated: () throws -> [OrderRefund]) rethrows {
    let isWhole = draft.status == .refunded && oldStatus != .refunded
    guard draft.refunded != nil || !draft.refunds.isEmpty || isWhole else { return }
    var dated = try dated()
    let before = old[5].asInteger ?? 0
    let known = dated.map(\.amountMinor).clampedSum
    let least = oldStatus == .refunded ? before : known
    let refunded = max(draft.refundedMinor, least)
    append(.integer(refunded), 5)
    var rest = refunded - before
    for refund in draft.refunds where refund.amountMinor <= rest {
      if let place = dated.firstIndex(where: { $0.at == refund.at && $0.amountMinor == refund.amountMinor }) {
        dated.remove(at: place)
      } else {
        refunds.append(refund)
        rest -= refund.amountMinor
      }
    }
    let day = draft.refundDay(after: draft.at ?? old[1].asInteger)
    // What came without its day has the one that the file says now.
    if day != nil { rest += max(0, before - known) }
    if rest > 0 { refunds.append(OrderRefund(at: day ?? changedAt, amountMinor: rest)) }
  }
}
