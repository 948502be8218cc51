extension OrderLine {
  /// - Parameter index: where the sku stands, with product, quantity, price, discount and amount behind it.
  init(_ row: RawStatement, from index: Int32) {
    self.init()
    sku = row.optionalText(at: index)
    product = row.optionalText(at: index + 1)
    quantityMilli = row.integer(at: index + 2)
    priceE4 = row.integer(at: index + 3)
    discountMinor = row.integer(at: index + 4)
    amountMinor = row.integer(at: index + 5)
  }

  /// The columns that are not as in another line.
  func differences(from old: OrderLine) -> [(column: String, value: SQLValue)] {
    var changes: [(column: String, value: SQLValue)] = []
    if sku != old.sku { changes.append(("sku", .optional(sku))) }
    if product != old.product { changes.append(("product", .optional(product))) }
    if quantityMilli != old.quantityMilli { changes.append(("quantity_milli", .integer(quantityMilli))) }
    if priceE4 != old.priceE4 { changes.append(("price_e4", .integer(priceE4))) }
    if discountMinor != old.discountMinor { changes.append(("discount_minor", .integer(discountMinor))) }
    if amountMinor != old.amountMinor { changes.append(("amount_minor", .integer(amountMinor))) }
    return changes
  }
}
