/// What became of an order.
package enum OrderStatus: String, Sendable, CaseIterable {
  case pending, paid, refunded, cancelled, voided, failed

  /// Whether the order counts in sums and reports.
  package var isCounted: Bool { self != .cancelled && self != .voided && self != .failed }

  /// What an order is before it is refunded or cancelled.
  var isOpenOrPaid: Bool { self == .pending || self == .paid }

  /// Reads our own words, and those of shops and payment services.
  init?(written text: String) {
    let word = ColumnAlias.key(text)
    if let status = OrderStatus(rawValue: word) {
      self = status
    } else if let status = OrderStatus.words.first(where: { $0.value.contains(word) })?.key {
      self = status
    } else {
      return nil
    }
  }

  private static let words: KeyValuePairs<OrderStatus, [String]> = [
    .paid: [
      "completed", "complete", "processing", "succeeded", "fulfilled", "shipped", "delivered", "closed",
      "partially refunded", "partially paid", "partial refund", "captured",
    ],
    .pending: ["authorized", "on hold", "unpaid", "open", "checkout draft", "requires capture", "new"],
    .refunded: ["refund", "returned", "fully refunded"],
    .cancelled: ["canceled", "trash"],
    .voided: ["void"],
    .failed: ["expired", "declined", "blocked"],
  ]
}
