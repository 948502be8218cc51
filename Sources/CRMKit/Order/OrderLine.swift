import Tabular

/// One line of an order: a quantity of a product at a price.
package struct OrderLine: Sendable, Equatable {
  /// Stock keeping unit.
  package var sku: String?
  /// The product's name as written.
  package var product: String?
  /// Goes to the catalogue, not to the line.
  package var category: String?
  /// Thousandths of a unit.
  package var quantityMilli: Int64 = 1000
  /// 1/10,000 of the currency's unit, for one.
  package var priceE4: Int64 = 0
  /// Minor units, for the line.
  package var discountMinor: Int64 = 0
  /// Minor units.
  package var amountMinor: Int64 = 0

  package init() {}

  /// Quantity × price − discount, rounded half to even to the minor unit; `nil` beyond 64 bits.
  static func amount(quantityMilli: Int64, priceE4: Int64, discountMinor: Int64, _ currency: Currency)
    -> Int64?
  {
    let (product, overflow) = quantityMilli.multipliedReportingOverflow(by: priceE4)
    guard !overflow, let amount = dividedHalfToEven(product, by: powerOfTen(7 - currency.digits)) else {
      return nil
    }
    let (rest, carry) = amount.subtractingReportingOverflow(discountMinor)
    return carry ? nil : rest
  }

  /// The price of one where only the amount is known, rounded half to even.
  static func price(quantityMilli: Int64, amountMinor: Int64, discountMinor: Int64, _ currency: Currency)
    -> Int64?
  {
    let (gross, overflow) = amountMinor.addingReportingOverflow(discountMinor)
    let (scaled, carry) = gross.multipliedReportingOverflow(by: powerOfTen(7 - currency.digits))
    guard !overflow, !carry, quantityMilli != 0 else { return nil }
    return dividedHalfToEven(scaled, by: quantityMilli)
  }
}

/// The quotient rounded to the nearest integer, halves to the even one; `nil` for a divisor of 0.
func dividedHalfToEven(_ value: Int64, by divisor: Int64) -> Int64? {
  guard divisor != 0, divisor != .min, value != .min else { return nil }
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  let rest = remainder.magnitude
  let half = divisor.magnitude - rest
  guard rest > half || (rest == half && quotient % 2 != 0) else { return quotient }
  return quotient + ((value < 0) == (divisor < 0) ? 1 : -1)
}

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
