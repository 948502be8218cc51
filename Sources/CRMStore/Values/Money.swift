import Tabular

/// An amount of one currency in its minor units; never a float.
package struct Money: Sendable, Hashable {
  /// Minor units: cents of EUR, yen of JPY.
  package var minor: Int64
  package var currency: Currency

  package init(minor: Int64, _ currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// Reads `12.50`, `-3` or `1250`: a sign, digits and one decimal point.
  /// - Throws: ``ValueError`` `invalid_money` for anything else, for more decimal places than the currency has, and for
  ///   amounts beyond 64 bits of minor units.
  package init(parsing text: String, _ currency: Currency) throws(ValueError) {
    guard let number = text.withBytes({ ScaledDecimal($0, mostDigits: 9) }) else {
      throw ValueError(
        .invalidMoney, "'\(text)' is not an amount of money",
        hint: "write digits and a decimal point, as 1234.50")
    }
    guard let minor = number.scaled(to: currency.digits) else {
      throw ValueError(
        .invalidMoney, "'\(text)' has more decimal places than \(currency), or is too large",
        hint: "\(currency) has \(currency.digits)")
    }
    self.init(minor: minor, currency)
  }

  /// Reads an amount that cannot be less than nothing, as it is typed.
  /// - Throws: ``ValueError`` `invalid_money`.
  package init(
    nonNegative text: String, _ currency: Currency, hint: String = "write an amount of 0 or more"
  ) throws(ValueError) {
    try self.init(parsing: text, currency)
    guard minor >= 0 else { throw ValueError(.invalidMoney, "'\(text)' is less than 0", hint: hint) }
  }

  /// The exact decimal, `12.50`; `1250` for a currency without decimal places.
  package var literal: String { decimalLiteral(minor, digits: currency.digits) }

  package var cell: Cell { .decimal(literal) }
}

/// An integer of 1/10^digits as an exact decimal: `decimalLiteral(1250, digits: 2)` is `12.50`.
package func decimalLiteral(_ value: Int64, digits: Int) -> String {
  guard digits > 0 else { return String(value) }
  let text = String(value.magnitude)
  let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
  return (value < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
}
