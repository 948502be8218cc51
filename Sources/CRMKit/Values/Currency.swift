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
  init(stored code: String) { self.code = code }

  /// Decimal places of its minor unit, 0…4.
  /// - Source: ISO 4217:2015, table A.1.
  package var digits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
      "XAF",
      "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }
}

extension Currency: CustomStringConvertible {
  package var description: String { code }
}
