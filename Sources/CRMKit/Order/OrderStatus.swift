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
      "partially refunded", "partially paid", "partial refund", "captured", "unshipped", "partially shipped",
      "awaiting fulfillment", "awaiting shipment", "awaiting pickup",
      "shipped delivered to buyer", "bezahlt", "versendet", "abgeschlossen", "payé", "payée", "pagado",
      "交易成功",
      "已付款", "已支付", "待发货", "已发货", "待收货", "已完成", "买家已付款 等待卖家发货",
      "卖家已发货 等待买家确认",
    ],
    .pending: [
      "authorized", "on hold", "unpaid", "open", "checkout draft", "requires capture", "new",
      "awaiting payment", "pending payment", "payment pending", "offen", "en attente",
      "pendiente", "等待买家付款", "待付款", "未付款",
    ],
    .refunded: [
      "refund", "returned", "fully refunded", "erstattet", "remboursé", "reembolsado", "已退款", "退款成功",
    ],
    .cancelled: ["canceled", "trash", "storniert", "annulé", "annulée", "cancelado", "交易关闭", "已取消", "已关闭"],
    .voided: ["void"],
    .failed: ["expired", "declined", "blocked"],
  ]
}
