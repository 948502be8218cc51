/// An amount as it stands in a row, which waits for the row's currency.
struct WrittenAmount<Field: ImportField> {
  var number: WrittenNumber
  var step: FieldStep<Field>
  var text: String
  /// Why it cannot be told how the number is meant, unless in a currency without decimals: there it is read so that its
  /// separators group digits.
  var doubt: NumberRule.Outcome?

  /// The amount in a currency, or the number where it is in none, as an exact decimal; `nil` with the problem noted.
  func literal(in currency: Currency?, _ cells: inout CellReading) -> String? {
    if isDoubtful(in: currency, &cells) { return nil }
    guard let currency else { return decimalLiteral(number.value.digits, digits: number.value.scale) }
    cells.checkMark(against: currency)
    return minor(in: currency, &cells).map { decimalLiteral($0, digits: currency.digits) }
  }

  /// The amount in minor units of the row's currency, or `nil` with the problem noted.
  func minor(in currency: Currency, _ cells: inout CellReading) -> Int64? {
    if isDoubtful(in: currency, &cells) { return nil }
    if let value = number.scaled(to: currency.digits, cells.rounding), value != .min { return value }
    let isLong = number.isCut || number.value.scale > currency.digits
    cells.refuse(
      .invalidMoney, step, "'\(text)' has more decimal places than \(currency), or is too large",
      hint: isLong && cells.rounding == nil ? step.numbers.longHint(number.value) : nil)
    return nil
  }

  /// The price in units of 1/10,000, or `nil` with the problem noted.
  func price(in currency: Currency?, _ cells: inout CellReading) -> Int64? {
    isDoubtful(in: currency, &cells) ? nil : cells.scaled(number, step, text, places: 4)
  }

  private func isDoubtful(in currency: Currency?, _ cells: inout CellReading) -> Bool {
    guard let outcome = question(in: currency) else { return false }
    cells.refuse(outcome, step, text)
    return true
  }

  /// What cannot be told of the number in a currency. Where that has three decimals, a point stands before them.
  private func question(in currency: Currency?) -> NumberRule.Outcome? {
    if let doubt { return currency?.digits == 0 ? nil : doubt }
    guard let currency, number.value.scale == 3, !step.hasExactNumbers, currency.digits < 3 else {
      return nil
    }
    return step.numbers.doubt(ofPointIn: text)
  }
}

extension NumberRule {
  /// What to do about a number with too many decimals: three of them may be no decimals.
  func longHint(_ number: ScaledDecimal) -> String {
    let rounding = "pass --round half-even or half-up"
    guard self != .point(Self.comma), number.scale == 3 else { return rounding }
    return "\(rounding), or --decimal , where the point groups thousands"
  }
}
