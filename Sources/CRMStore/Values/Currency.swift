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

extension Currency {
  /// The codes of currencies and funds in use.
  /// - Source: ISO 4217:2015, table A.1, as of 2025, without metals and codes for testing.
  package static let codes: [String] = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
    GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL
    LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR
    PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
    TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW
    ZWG
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  /// The codes of currencies that are used no longer, which old amounts are in.
  /// - Source: ISO 4217:2015, table A.3, since 1978.
  package static let withdrawnCodes: [String] = """
    ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BOP BRB BRC BRE BRN BRR BUK BYB BYR
    CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRA GRD GWE GWP HRD HRK IEP
    ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MAF MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ
    PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU
    YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
