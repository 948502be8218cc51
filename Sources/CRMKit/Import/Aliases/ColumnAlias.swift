/// A common name of a column that is understood as one of our own fields.
package struct ColumnAlias: Sendable, Hashable {
  /// As people write it; capitals, spaces and punctuation make no difference: `OrderDate` is `order_date`.
  package let alias: String
  package let field: CustomerField
  /// ISO 639-1 code of the language.
  package let language: String

  /// The field that a header means: an own name, or a synonym of one.
  package static func field(forHeader header: String) -> CustomerField? {
    let key = headerKey(header)
    if let field = ownFields[key] ?? synonyms[key] { return field }
    return headerKey(withoutUnit: header).flatMap { ownFields[$0] ?? synonyms[$0] }
  }

  /// Whether the header is an own name and no synonym.
  package static func isOwn(_ header: String) -> Bool { ownFields[headerKey(header)] != nil }

  /// What two spellings of a header share: letters and digits alone, after NFKC, in lower case and without accents, where `%`
  /// and `#` beside them count as `percent` and `number`. Words that only their accents tell from others keep them.
  static func headerKey(_ header: String) -> String {
    let folded = header.foldedKey
    let key = plainKey(folded.withoutAccents)
    return toldByAccents.contains(key) && !folded.isASCII ? plainKey(folded) : key
  }

  /// Words that mean something else in English than with accents: `Référence` is the number of an article, `Stück` a piece.
  private static let toldByAccents: Set<String> = ["designation", "reference", "stuck"]

  private static func plainKey(_ folded: String) -> String {
    if folded.isASCII { return folded.withBytes(plainKey) }
    var key = ""
    var marks = ""
    for character in folded {
      if character.isLetter || character.isNumber { key.append(character) }
      if character == "%" { marks = "percent" } else if character == "#" { marks = "number" }
    }
    return key.isEmpty ? "" : key + marks
  }

  private static func plainKey(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let key = String(decoding: bytes.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
    switch bytes.last(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "#") }) {
    case _ where key.isEmpty: return ""
    case UInt8(ascii: "%"): return key + "percent"
    case UInt8(ascii: "#"): return key + "number"
    default: return key
    }
  }

  /// The key of a header that ends in brackets with a unit, `Amount (EUR)` or `Created (UTC)`, without them; else `nil`.
  static func headerKey(withoutUnit header: String) -> String? {
    guard let unit = ColumnUnit(header), unit.isBracketed else { return nil }
    return headerKey(unit.name)
  }

  /// What two spellings of a word share: NFKC, lower case, words without punctuation between them.
  static func key(_ header: String) -> String {
    let folded = header.foldedKey
    let isPlain = folded.withBytes { bytes in bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 >= 0x80 } }
    if isPlain { return folded }
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let ownFields = Dictionary(
    uniqueKeysWithValues: CustomerField.allCases.map { (headerKey($0.rawValue), $0) })

  private static let synonyms = Dictionary(
    all.map { (headerKey($0.alias), $0.field) }, uniquingKeysWith: { first, _ in first })
}
