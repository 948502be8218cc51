/// What a header says of its column beside its name: the currency of amounts, `Total (EUR)`, `Betrag €`, `amount_usd`; or the
/// zone of times, `Created (UTC)`.
struct ColumnUnit {
  /// The header without it.
  let name: String
  /// `nil` if it is no currency.
  let currency: CurrencyMark?
  /// Whether it stands in brackets, as no part of a name does.
  let isBracketed: Bool

  /// `nil` if a header says nothing beside its name.
  init?(_ header: String) {
    let text = header.trimmed.precomposedStringWithCompatibilityMapping
    guard let unit = ColumnUnit.bracketed(text) ?? ColumnUnit.beside(text) else { return nil }
    self = unit
  }

  private init(name: String, currency: CurrencyMark?, isBracketed: Bool = false) {
    self.name = name
    self.currency = currency
    self.isBracketed = isBracketed
  }

  private static func bracketed(_ text: String) -> ColumnUnit? {
    guard let last = text.last, last == ")" || last == "]",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }), open > text.startIndex
    else { return nil }
    let name = String(text[..<open]).trimmed
    var unit = String(text[text.index(after: open)...].dropLast()).trimmed
    if zones.contains(unit.lowercased()) { return ColumnUnit(name: name, currency: nil, isBracketed: true) }
    if unit.lowercased().hasPrefix("in ") { unit = String(unit.dropFirst(3)) }
    return mark(unit).map { ColumnUnit(name: name, currency: $0, isBracketed: true) }
  }

  private static let zones: Set<String> = ["utc", "gmt", "local", "local time"]

  /// A sign or a code as the last or the first word: a code in small letters only where no word is written so.
  private static func beside(_ text: String) -> ColumnUnit? {
    let words = text.split(whereSeparator: { $0.isWhitespace || "_-,/:".contains($0) }).map(String.init)
    guard words.count > 1 else { return signed(text) }
    let isCapital = text == text.uppercased()
    func tells(_ word: String) -> CurrencyMark? {
      let isCode = word.utf8.count == 3 && word.utf8.allSatisfy(\.isLetter)
      if isCode, !common.contains(word.uppercased()), isCapital || word != word.uppercased() { return nil }
      return mark(word)
    }
    if let last = words.last, let mark = tells(last) {
      let rest = words.dropLast()
      return ColumnUnit(
        name: (rest.count > 1 && rest.last?.lowercased() == "in" ? rest.dropLast() : rest).joined(
          separator: " "),
        currency: mark)
    }
    if let mark = tells(words[0]) {
      return ColumnUnit(name: words.dropFirst().joined(separator: " "), currency: mark)
    }
    return nil
  }

  /// `Betrag€`.
  private static func signed(_ text: String) -> ColumnUnit? {
    guard let last = text.last,
      last.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .currencySymbol })
    else { return nil }
    return mark(String(last)).map { ColumnUnit(name: String(text.dropLast()), currency: $0) }
  }

  private static func mark(_ text: String) -> CurrencyMark? {
    text.withBytes { bytes in
      guard let found = CurrencyMark.read(bytes, at: 0), found.length == bytes.count else { return nil }
      return found.mark
    }
  }

  /// Codes that no word of a header looks like.
  private static let common: Set<String> = [
    "EUR", "USD", "GBP", "CHF", "CNY", "RMB", "JPY", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF", "CAD", "AUD",
    "NZD",
    "BRL", "MXN", "INR", "RUB", "ZAR", "KRW", "TWD", "HKD", "SGD", "AED", "UAH", "RON", "BGN", "THB", "IDR",
    "MYR",
    "PHP", "VND",
  ]
}
