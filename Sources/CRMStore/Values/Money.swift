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

/// Amounts that a report adds up, in whatever sums.
///
/// As long as all of them together stay within a quarter of 64 bits, no sum of some of them, and no sum of two such sums,
/// is beyond 64 bits: what pulls amounts counts them here once, and what adds them needs to look at nothing.
package struct SummedAmounts {
  private var size: UInt64 = 0

  package init() {}

  /// Counts an amount, and gives it back.
  /// - Throws: ``SumOverflow``.
  package mutating func counting(_ minor: Int64) throws -> Int64 {
    let (sum, isBeyond) = size.addingReportingOverflow(minor.magnitude)
    guard !isBeyond, sum <= UInt64(Int64.max / 4) else { throw SumOverflow() }
    size = sum
    return minor
  }
}

/// A sum of amounts that 64 bits of minor units do not hold. Exit 65.
package struct SumOverflow: Error, Equatable {}

extension Sequence<Int64> {
  /// The sum; the largest or the smallest number where 64 bits do not hold it.
  package var clampedSum: Int64 {
    reduce(0) { sum, value in
      let (next, isBeyond) = sum.addingReportingOverflow(value)
      return isBeyond ? (value < 0 ? .min : .max) : next
    }
  }
}
