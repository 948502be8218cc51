/// What a cell writes beside an amount to say its currency: `€`, `US$`, `EUR`.
struct CurrencyMark: Sendable, Hashable {
  /// The ISO 4217 codes that it may mean.
  let codes: [String]

  /// The currency, where it can mean only one.
  var currency: Currency? { codes.count == 1 ? Currency(stored: codes[0]) : nil }

  /// Whether the currency that it means first has no decimals, as the yen.
  var hasNoDecimals: Bool { codes.first.map { Currency(stored: $0).digits == 0 } ?? false }

  func canMean(_ currency: Currency) -> Bool { codes.contains(currency.code) }

  /// The mark that begins at a place, the longest first, and how many bytes it has; `nil` where none does.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (mark: CurrencyMark, length: Int)? {
    if let code = code(bytes, at: index) { return (code, 3) }
    for sign in signs where starts(bytes, at: index, with: sign.bytes) {
      let end = index + sign.bytes.count
      let continues = end < bytes.count && bytes[end].isLetter && (sign.bytes.last?.isLetter ?? false)
      if !continues { return (sign.mark, sign.bytes.count) }
    }
    return nil
  }

  /// Three ASCII letters that are a code, and no more of them.
  private static func code(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> CurrencyMark? {
    guard index + 3 <= bytes.count, index + 3 == bytes.count || !bytes[index + 3].isLetter else { return nil }
    var packed: UInt32 = 0
    for offset in 0..<3 {
      guard bytes[index + offset].isLetter else { return nil }
      packed = packed << 8 | UInt32(bytes[index + offset] & 0xDF)
    }
    return marksOfCodes[packed]
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, with sign: [UInt8]
  ) -> Bool {
    guard index + sign.count <= bytes.count else { return false }
    return sign.indices.allSatisfy {
      let byte = bytes[index + $0]
      return byte == sign[$0] || (byte.isLetter && sign[$0].isLetter && byte | 0x20 == sign[$0] | 0x20)
    }
  }

  private static let marksOfCodes = Dictionary(
    (Currency.codes + ["RMB"]).map { code in
      (code.utf8.reduce(0) { $0 << 8 | UInt32($1) }, CurrencyMark(codes: [code == "RMB" ? "CNY" : code]))
    }, uniquingKeysWith: { first, _ in first })

  /// The signs, the longest first.
  private static let signs: [(bytes: [UInt8], mark: CurrencyMark)] =
    table.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (bytes: Array(words[0].utf8), mark: CurrencyMark(codes: Array(words.dropFirst())))
    }.sorted { $0.bytes.count > $1.bytes.count }

  /// A sign, and the currencies that write it.
  ///
  /// - Source: the symbols of CLDR's currencies; ISO 4217 codes.
  private static let table = """
    $ USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP DOP FJD GYD HKD JMD LRD MXN NAD NZD SGD TTD TWD UYU XCD
    US$ USD
    AU$ AUD
    A$ AUD
    CA$ CAD
    C$ CAD NIO
    NZ$ NZD
    HK$ HKD
    NT$ TWD
    MX$ MXN
    S$ SGD
    R$ BRL
    € EUR
    £ GBP EGP FKP GIP LBP SHP SSP SYP
    ¥ JPY CNY
    ￥ JPY CNY
    元 CNY TWD HKD MOP
    円 JPY
    ₹ INR
    Rs. INR PKR LKR NPR MUR SCR
    Rs INR PKR LKR NPR MUR SCR
    ₨ INR PKR LKR NPR MUR SCR
    ₩ KRW KPW
    원 KRW
    ₽ RUB
    руб. RUB
    руб RUB
    ₴ UAH
    грн. UAH
    грн UAH
    ₺ TRY
    TL TRY
    ₪ ILS
    ₫ VND
    ฿ THB
    ₱ PHP
    ₦ NGN
    ₡ CRC
    ₲ PYG
    ₸ KZT
    ₵ GHS
    ₼ AZN
    ₾ GEL
    ৳ BDT
    zł PLN
    Kč CZK
    kr. DKK SEK NOK ISK
    kr DKK SEK NOK ISK
    Ft HUF
    lei RON MDL
    лв. BGN
    лв BGN
    SFr. CHF
    SFr CHF
    Fr. CHF
    Fr CHF
    S/ PEN
    RM MYR
    Rp IDR
    """
}
