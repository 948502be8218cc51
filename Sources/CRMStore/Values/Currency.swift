/// A currency by its ISO 4217 code.
package struct Currency: Sendable, Hashable {
  /// Three upper-case letters.
  package let code: String

  /// That of amounts nobody knows the currency of: "no currency" of ISO 4217, table A.1.
  package static let unknown = Currency(stored: "XXX")

  /// Takes the code of a currency in any case.
  /// - Throws: ``ValueError`` `invalid_currency` for anything but three ASCII letters.
  package init(parsing text: String) throws(ValueError) {
    let code = text.trimmed.uppercased()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else {
      throw ValueError(
        .invalidCurrency, "'\(text)' is not a currency", hint: "write its ISO 4217 code, such as EUR")
    }
    self.code = code
  }

  /// A code that was checked before, from the database.
  package init(stored code: String) { self.code = code }

  /// Decimal places of its minor unit, 0…4.
  /// - Source: ISO 4217:2015, table A.1.
  package var digits: Int {
    // Asked for every amount of a file: one look-up where comparing with each code would be twenty.
    Currency.unusualDigits[code] ?? 2
  }

  private static let unusualDigits: [String: Int] = {
    let none = [
      "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
      "XOF", "XPF",
    ]
    let three = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
    let four = ["CLF", "UYW"]
    let pairs = none.map { ($0, 0) } + three.map { ($0, 3) } + four.map { ($0, 4) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}

extension Currency: CustomStringConvertible {
  package var description: String { code }
}
