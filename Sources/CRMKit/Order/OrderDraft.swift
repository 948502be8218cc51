/// What a row of a file, or a command line, says about an order, each value checked; `nil` means that it says nothing.
package struct OrderDraft: Sendable, Equatable {
  package var customer = CustomerReference()
  /// The number our own export has for it: rows that share it are one order.
  package var exportID: String?
  /// The source system of the number.
  package var source: String?
  /// Its number there.
  package var number: String?
  /// Whether the number is that of a column called `id`: an order without a number may be the same.
  var isBareNumber = false
  /// Unix seconds.
  package var at: Int64?
  package var status: OrderStatus?
  package var currency: Currency
  /// Whether the row says its currency itself.
  package var saysCurrency = false
  /// Minor units; without it the lines' amounts are summed.
  package var total: Int64?
  /// Whether the file has no amounts at all: the order counts, and comes to 0.
  package var isWithoutAmounts = false
  /// Minor units.
  package var refunded: Int64?
  /// Unix seconds; when ``refunded`` was given back.
  package var refundedAt: Int64?
  /// Unix seconds.
  package var cancelledAt: Int64?
  /// Unix seconds; when its source system last changed it.
  package var updatedAt: Int64?
  package var channel: String?
  package var campaign: String?
  package var owner: String?
  package var country: String?
  package var note: String?
  package var custom: [CustomValue] = []
  package var refunds: [OrderRefund] = []
  /// One for a row of a file; a command may give several.
  package var lines: [OrderLine] = []
  /// Set where the row is to be counted as skipped.
  package var skip: SkipReason?

  package init(currency: Currency) { self.currency = currency }

  /// Takes what another row of the same order says, where this one says nothing; of two times the earlier one.
  mutating func complete(from other: OrderDraft) {
    if customer.isEmpty { customer = other.customer }
    if other.saysCurrency, !saysCurrency { (currency, saysCurrency) = (other.currency, true) }
    at = [at, other.at].compactMap(\.self).min()
    status = status ?? other.status
    total = total ?? other.total
    isWithoutAmounts = isWithoutAmounts && other.isWithoutAmounts
    refunded = refunded ?? other.refunded
    refundedAt = refundedAt ?? other.refundedAt
    cancelledAt = cancelledAt ?? other.cancelledAt
    updatedAt = updatedAt ?? other.updatedAt
    channel = channel ?? other.channel
    campaign = campaign ?? other.campaign
    owner = owner ?? other.owner
    country = country ?? other.country
    note = note ?? other.note
    if custom.isEmpty { custom = other.custom }
    if refunds.isEmpty { refunds = other.refunds }
  }
}

extension OrderDraft {
  /// Whether two rows of a file are about one order.
  func isSameOrder(as other: OrderDraft) -> Bool {
    if let number { return number == other.number && source == other.source }
    return exportID != nil && other.number == nil && exportID == other.exportID
  }

  /// What rows of the order share; `nil` for an order that a file does not number.
  var rowKey: String? {
    if let number { return "\(source ?? "")\u{1F}\(number)" }
    return exportID.map { "\u{1F}\($0)" }
  }

  var passedKey: PassedRecords.Key? {
    rowKey.map { PassedRecords.Key(number: number, exportID: exportID, key: $0) }
  }

  /// The total, from the lines where the file has none.
  var totalMinor: Int64 { total ?? lines.map(\.amountMinor).clampedSum }

  /// What became of it: a cancelled one has a time of its cancelling, a refunded one no say of its own.
  var effectiveStatus: OrderStatus {
    if cancelledAt != nil, status?.isCounted ?? true { return .cancelled }
    return status ?? .paid
  }

  /// The amount refunded; all of it if only the status says so.
  var refundedMinor: Int64 {
    if let refunded { return refunded }
    if !refunds.isEmpty { return refunds.map(\.amountMinor).clampedSum }
    return effectiveStatus == .refunded ? totalMinor : 0
  }

  /// The refunds whose day is known: all that was refunded, if only the day is given beside its sum.
  var datedRefunds: [OrderRefund] {
    guard refunds.isEmpty, let day = refundDay(after: at), refundedMinor > 0 else { return refunds }
    return [OrderRefund(at: day, amountMinor: refundedMinor)]
  }

  /// When it was given back, which is never before the order.
  func refundDay(after at: Int64?) -> Int64? { refundedAt.map { max($0, at ?? $0) } }
}

extension OrderDraft {
  /// What to do where money goes back to the customer.
  package static let refundHint = "write 0 or more; crm order refund ORDER AMOUNT records a refund"
}
