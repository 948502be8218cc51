import Tabular

/// The amounts of a row, which wait for the row's currency.
struct OrderAmounts {
  typealias Amount = WrittenAmount<OrderField>

  var total: Amount?
  var refunded: Amount?
  var refunds: (step: FieldStep<OrderField>, text: String)?

  /// Whether a header tells of what a total may hold beside the lines.
  static func tellsExtras(_ header: String) -> Bool {
    let key = ColumnAlias.headerKey(header)
    let words = ColumnAlias.key(header).split(separator: " ")
    return extras.contains(where: key.contains) || words.contains(where: shortExtras.contains)
  }

  private static let extras = [
    "shipping", "freight", "delivery", "postage", "discount", "coupon", "giftcard", "versand", "steuer",
    "gebühr",
    "rabatt", "gutschein", "livraison", "remise", "impuesto", "descuento", "运费", "税", "优惠", "折扣",
  ]

  private static let shortExtras: Set<Substring> = [
    "tax", "taxes", "vat", "gst", "hst", "duty", "duties", "fee", "fees", "tip", "tips", "porto", "mwst",
    "ust", "tva",
    "iva", "taxe", "envío", "envio",
  ]

  /// Puts the amounts into the draft, whose currency is known.
  func settle(_ draft: inout OrderDraft, _ cells: inout CellReading) {
    let currency = draft.currency
    cells.checkMark(against: currency)
    draft.total = total?.minor(in: currency, &cells)
    draft.refunded = refunded?.minor(in: currency, &cells).map { abs($0) }
    if let refunds { settle(refunds.step, refunds.text, &draft, &cells) }
  }

  private func settle(
    _ step: FieldStep<OrderField>, _ text: String, _ draft: inout OrderDraft, _ cells: inout CellReading
  ) {
    for item in ListStyle.standard.items(of: text) {
      guard let refund = OrderRefund(item, draft.currency) else {
        return cells.refuse(
          .invalidMoney, step, "'\(item)' is not a refund", hint: "write 2026-01-15T09:00:00Z 5.00 REASON")
      }
      draft.refunds.append(refund)
    }
  }
}

/// What a row says of one line, whose amounts wait for the row's currency.
struct OrderLineParts {
  typealias Amount = WrittenAmount<OrderField>

  var line = OrderLine()
  /// Thousandths.
  var quantity: Int64?
  var price: Amount?
  var discount: Amount?
  var amount: Amount?

  var hasAmount: Bool { amount != nil || price != nil }

  /// Whether the line has no positive quantity, or no positive price.
  var isNoSale: Bool { (quantity ?? 1) <= 0 || (price?.number.value.digits ?? 1) <= 0 }

  /// The line with its amount, or with its price where only the amount is known.
  func settled(_ currency: Currency, _ cells: inout CellReading) -> OrderLine? {
    var line = line
    line.quantityMilli = quantity ?? 1000
    line.discountMinor = discount?.minor(in: currency, &cells) ?? 0
    let given = self.amount?.minor(in: currency, &cells)
    let price = price?.price(in: currency, &cells)
    let computed =
      price.map {
        OrderLine.amount(
          quantityMilli: line.quantityMilli, priceE4: $0, discountMinor: line.discountMinor, currency)
      } ?? given ?? 0
    guard let amount = given ?? computed else { return tooLarge(&cells) }
    line.amountMinor = amount
    line.priceE4 =
      price
      ?? OrderLine.price(
        quantityMilli: line.quantityMilli, amountMinor: amount, discountMinor: line.discountMinor, currency)
      ?? 0
    return line
  }

  private func tooLarge(_ cells: inout CellReading) -> OrderLine? {
    cells.problems.append(RowProblem(.invalidMoney, field: "amount", "quantity times price is too large"))
    return nil
  }
}
