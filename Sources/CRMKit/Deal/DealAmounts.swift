import Tabular

/// The amounts of a row, which wait for the row's currency.
struct DealAmounts {
  /// A number as it was written, and where.
  struct Amount {
    var number: ScaledDecimal
    var step: FieldStep<DealField>
    var text: String
  }

  var deal: Amount?
  var line: Amount?
  var discount: Amount?
  /// Thousandths.
  var quantity: Int64?
  /// 1/10,000.
  var price: Int64?

  var isGiven: Bool { deal != nil || line != nil || discount != nil || price != nil }

  /// Puts the amounts into the draft.
  ///
  /// - Parameter line: the line that the row has; one without an amount and a price is over all that the deal is over.
  func settle(_ draft: inout DealDraft, _ line: OrderLine?, _ cells: inout CellReading) {
    let currency = draft.currency
    draft.amountMinor = minor(deal, currency, &cells)
    guard var line else { return }
    line.quantityMilli = quantity ?? 1000
    draft.isLineWhole = price == nil && self.line == nil
    if let currency, !draft.isLineWhole {
      guard let whole = settled(line, currency, &cells) else { return }
      line = whole
    }
    draft.lines = [line]
  }

  private func minor(_ amount: Amount?, _ currency: Currency?, _ cells: inout CellReading) -> Int64? {
    guard let amount, let currency else { return nil }
    if let value = amount.number.scaled(to: currency.digits), value != .min { return value }
    cells.refuse(
      .invalidMoney, amount.step, "'\(amount.text)' has more decimal places than \(currency), or is too large"
    )
    return nil
  }

  /// The line with its amount, or with its price where only the amount is known.
  private func settled(_ line: OrderLine, _ currency: Currency, _ cells: inout CellReading) -> OrderLine? {
    var line = line
    line.discountMinor = minor(discount, currency, &cells) ?? 0
    let given = minor(self.line, currency, &cells)
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
