/// The status of an order.
package enum OrderStatus: String, Sendable, CaseIterable {
  case pending, paid, refunded, cancelled, voided, failed

  /// Whether the order counts in sums and reports.
  package var isCounted: Bool { self != .cancelled && self != .voided && self != .failed }

  /// What an order is before it is refunded or cancelled.
  var isOpenOrPaid: Bool { self == .pending || self == .paid }

  /// Reads our own words, and those of shops and payment services.
  init?(written text: String) {
    var word = ColumnAlias.key(text)
    // WooCommerce keeps its statuses as `wc-completed`.
    if word.hasPrefix("wc ") { word = String(word.dropFirst(3)) }
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
      "done", "sale", "sales order", "locked", "invoiced", "fully invoiced", "paid in full", "settled",
      "in progress", "in transit", "out for delivery", "picked up", "ready for pickup", "ready to ship",
      "packed", "packing", "preparing", "approved", "success", "successful", "payment received",
      "payment accepted", "partially fulfilled", "partially delivered", "partially returned", "dispatched",
      "finished", "finalized", "overpaid", "canceled reversal", "cancelled reversal", "in versand",
      "in zustellung", "zugestellt", "fertig", "fakturiert", "berechnet", "teilgeliefert",
      "teilweise geliefert", "teilweise versendet", "teilweise bezahlt", "in vorbereitung", "en préparation",
      "préparée", "facturé", "facturée", "réglé", "réglée", "paiement accepté", "paiement effectué",
      "en cours de livraison", "partiellement remboursé", "partiellement remboursée", "pagada", "enviada",
      "entregada", "procesado", "finalizado", "finalizada", "en preparación", "en camino",
      "parcialmente reembolsado", "paga", "faturado", "faturada", "concluída", "em processamento",
      "em andamento", "em separação", "em transporte", "pagata", "evaso", "evasa", "spedita", "consegnata",
      "completata", "in lavorazione", "fatturato", "verwerkt", "bezorgd", "in verwerking", "gefactureerd",
      "deels betaald", "gedeeltelijk terugbetaald", "opłacone", "opłacony", "opłacona", "zapłacone",
      "zapłacony", "zapłacona", "wysłane", "wysłany", "wysłana", "zrealizowane", "zrealizowany",
      "dostarczone", "dostarczony", "w realizacji", "w trakcie realizacji", "zakończone",
      "częściowo zwrócone", "оплачен", "оплачено", "оплачена", "оплаченный", "выполнен", "выполнено",
      "выполнена", "доставлен", "доставлено", "отправлен", "отправлено", "отгружен", "завершен", "завершено",
      "в обработке", "выдан", "betald", "betalt", "skickad", "levererad", "slutförd", "klar", "behandlas",
      "fakturerad", "ödendi", "tamamlandı", "gönderildi", "teslim edildi", "kargoda", "kargoya verildi",
      "hazırlanıyor", "işleniyor", "onaylandı", "支払い済み", "支払済", "決済済み", "発送済", "出荷済", "配達済み", "配送完了", "処理中",
      "準備中", "已签收", "已收货", "已发出", "交易完成", "部分发货", "部分退款", "付款成功", "支付成功", "待评价", "已评价", "已送达", "已送達", "配送中",
      "运输中", "处理中", "處理中", "备货中", "備貨中", "已簽收", "已出库", "pagato", "spedito", "consegnato", "completato",
      "pago", "enviado", "entregue", "concluído",
    ],
    .pending: [
      "authorized", "on hold", "unpaid", "open", "checkout draft", "requires capture", "new",
      "awaiting payment", "pending payment", "payment pending", "offen", "en attente",
      "pendiente", "等待买家付款", "待付款", "未付款", "未入金", "支払待ち", "ausstehend", "unbezahlt", "zahlung ausstehend",
      "en attente de paiement", "impayé", "pendiente de pago", "openstaand", "wacht op betaling", "in attesa",
      "pendente", "confirmed", "accepted", "holded", "held", "payment review", "pending review", "draft",
      "quotation", "quotation sent", "quote", "quote sent", "estimate", "awaiting confirmation",
      "backordered", "scheduled", "created", "placed", "submitted", "not paid", "overdue", "past due",
      "entwurf", "angebot", "neu", "wartend", "nicht bezahlt", "überfällig", "brouillon", "devis", "nouveau",
      "nouvelle", "à payer", "non payé", "non payée", "impayée", "en attente du paiement", "borrador",
      "presupuesto", "nuevo", "nueva", "sin pagar", "por pagar", "no pagado", "en espera", "rascunho", "novo",
      "nova", "aguardando pagamento", "aguardando", "não pago", "em aberto", "aberto", "em espera", "bozza",
      "preventivo", "nuovo", "nuova", "non pagato", "in sospeso", "concept", "offerte", "nieuw",
      "niet betaald", "onbetaald", "in de wacht", "wachten op betaling", "in afwachting", "oczekujące",
      "oczekujący", "oczekująca", "oczekuje", "oczekuje na płatność", "oczekuje na wpłatę", "nowe", "nowy",
      "nieopłacone", "szkic", "do zapłaty", "przyjęte", "wstrzymane", "новый", "новая", "ожидает оплаты",
      "ожидает", "ожидание оплаты", "в ожидании", "не оплачен", "не оплачено", "черновик", "принят", "väntar",
      "väntande", "ny", "obetald", "utkast", "inväntar betalning", "öppen", "beklemede", "bekliyor",
      "ödeme bekliyor", "ödeme bekleniyor", "yeni", "taslak", "ödenmedi", "保留中", "保留", "未払い", "未払", "支払い待ち",
      "入金待ち", "下書き", "新規", "新規受付", "受付", "草稿", "待支付", "未支付", "待确认", "新订单", "待审核", "待審核", "待处理", "待處理", "等待付款",
      "未結帳",
    ],
    .refunded: [
      "refund", "returned", "fully refunded", "erstattet", "remboursé", "reembolsado", "已退款", "退款成功",
      "reversed", "chargeback", "charged back", "fully returned", "zurückerstattet", "rückerstattet",
      "retourniert", "vollständig erstattet", "retourné", "retournée", "devuelto", "devuelta", "devolvido",
      "devolvida", "estornado", "estornada", "rimborsata", "reso", "geretourneerd", "zwrócone", "zwrócony",
      "zwrócona", "zwrot", "возврат", "возвращен", "возвращено", "återbetald", "återbetalt", "returnerad",
      "iade", "iade edildi", "返金", "返金完了", "返品", "返品済み", "退款完成", "全额退款", "已退货", "已退貨", "已全額退款", "返金済み",
      "remboursée", "reembolsada", "terugbetaald", "rimborsato",
    ],
    .cancelled: [
      "canceled", "trash", "storniert", "annulé", "annulée", "cancelado", "交易关闭", "已取消", "已关闭",
      "已關閉", "cancel", "abandoned", "rejected", "deleted", "abgebrochen", "abgelehnt", "abandonné",
      "abandonnée", "anulado", "anulada", "annullata", "vervallen", "anulowane", "anulowany", "anulowana",
      "odrzucone", "отменен", "отменено", "отменена", "отмена", "аннулирован", "avbruten", "annullerad",
      "makulerad", "iptal", "iptal edildi", "取消", "取り消し", "取消済み", "キャンセル済", "已作废", "已撤销", "交易取消", "订单取消",
      "キャンセル", "キャンセル済み", "cancelada", "geannuleerd", "annullato",
    ],
    .voided: ["void"],
    .failed: [
      "expired", "failure", "payment failed", "payment error", "refused", "denied", "fraud",
      "suspected fraud", "fehlgeschlagen", "échoué", "échouée", "refusé", "refusée", "erreur de paiement",
      "fallido", "fallida", "rechazado", "rechazada", "falhou", "recusado", "fallito", "fallita", "mislukt",
      "nieudane", "odrzucona płatność", "ошибка оплаты", "misslyckad", "misslyckades", "başarısız", "失敗",
      "失败", "支付失败", "支払い失敗", "declined", "blocked",
    ],
  ]
}
