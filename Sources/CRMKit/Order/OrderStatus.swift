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
    guard let status = OrderStatus(rawValue: word) ?? OrderStatus.statuses[word.withoutAccents] else {
      return nil
    }
    self = status
  }

  private static let statuses: [String: OrderStatus] = Dictionary(
    words.flatMap { status, words in words.map { ($0.withoutAccents, status) } },
    uniquingKeysWith: { first, _ in first })

  private static let words: KeyValuePairs<OrderStatus, [String]> = [
    .paid: [
      "completed", "complete", "processing", "succeeded", "fulfilled", "shipped", "delivered", "closed",
      "partially refunded", "partially paid", "partial refund", "captured", "unshipped", "partially shipped",
      "awaiting fulfillment", "awaiting shipment", "awaiting pickup",
      "shipped delivered to buyer", "bezahlt", "versendet", "abgeschlossen", "payé", "payée", "pagado",
      "交易成功",
      "已付款", "已支付", "待发货", "已发货", "待收货", "已完成", "买家已付款 等待卖家发货",
      "卖家已发货 等待买家确认", "待出貨", "已出貨", "已發貨", "待發貨", "支付済み", "支払済み", "入金済み", "発送済み", "出荷済み", "完了",
      "geliefert", "ausgeliefert", "versandt", "verschickt", "erledigt", "in bearbeitung",
      "teilweise erstattet",
      "expédié", "expédiée", "livré", "livrée", "terminé", "terminée", "en cours", "en cours de préparation",
      "enviado", "entregado", "completado", "completada", "procesando", "en proceso",
      "betaald", "verzonden", "geleverd", "afgerond", "voltooid", "in behandeling",
      "pagato", "spedito", "consegnato", "completato", "pago", "enviado", "entregue", "concluído",
    ],
    .pending: [
      "authorized", "on hold", "unpaid", "open", "checkout draft", "requires capture", "new",
      "awaiting payment", "pending payment", "payment pending", "offen", "en attente",
      "pendiente", "等待买家付款", "待付款", "未付款", "未入金", "支払待ち", "ausstehend", "unbezahlt", "zahlung ausstehend",
      "en attente de paiement", "impayé", "pendiente de pago", "openstaand", "wacht op betaling", "in attesa",
      "pendente",
    ],
    .refunded: [
      "refund", "returned", "fully refunded", "erstattet", "remboursé", "reembolsado", "已退款", "退款成功",
      "返金済み", "remboursée", "reembolsada", "terugbetaald", "rimborsato",
    ],
    .cancelled: [
      "canceled", "trash", "storniert", "annulé", "annulée", "cancelado", "交易关闭", "已取消", "已关闭",
      "已關閉", "キャンセル", "キャンセル済み", "cancelada", "geannuleerd", "annullato",
    ],
    .voided: ["void"],
    .failed: ["expired", "declined", "blocked"],
  ]
}
