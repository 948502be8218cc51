import Tabular

/// The amounts of a row, which wait for the row's currency.
struct DealAmounts {
  typealias Amount = WrittenAmount<DealField>

  var deal: Amount?
  var line: Amount?
  var discount: Amount?
  /// Thousandths.
  var quantity: Int64?
  var price: Amount?

  var isGiven: Bool { deal != nil || line != nil || discount != nil || price != nil }

  /// Puts the amounts into the draft.
  ///
  /// - Parameter line: the line that the row has; one without an amount and a price is over all that the deal is over.
  func settle(_ draft: inout DealDraft, _ line: OrderLine?, _ cells: inout CellReading) {
    let currency = draft.currency
    if let currency {
      cells.checkMark(against: currency)
      draft.amountMinor = deal?.minor(in: currency, &cells)
    }
    guard var line else { return }
    line.quantityMilli = quantity ?? 1000
    draft.isLineWhole = price == nil && self.line == nil
    if let currency, !draft.isLineWhole {
      guard let whole = settled(line, currency, &cells) else { return }
      line = whole
    }
    draft.lines = [line]
  }

  /// The line with its amount, or with its price where only the amount is known.
  private func settled(_ line: OrderLine, _ currency: Currency, _ cells: inout CellReading) -> OrderLine? {
    var line = line
    line.discountMinor = discount?.minor(in: currency, &cells) ?? 0
    let given = self.line?.minor(in: currency, &cells)
    let price = price?.price(in: currency, &cells)
    let computed = price.map {
      OrderLine.amount(
        quantityMilli: line.quantityMilli, priceE4: $0, discountMinor: line.discountMinor, currency)
    }
    guard let amount = given ?? computed ?? 0 else {
      cells.problems.append(
        RowProblem(.invalidMoney, field: "line_amount", "quantity times price is too large"))
      return nil
    }
    line.amountMinor = amount
    line.priceE4 =
      price
      ?? OrderLine.price(
        quantityMilli: line.quantityMilli, amountMinor: amount, discountMinor: line.discountMinor, currency)
      ?? 0
    return line
  }
}
