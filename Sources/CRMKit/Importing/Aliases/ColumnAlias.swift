/// A common name of a column that is understood as one of our own fields.
package struct ColumnAlias: Sendable, Hashable {
  /// As people write it; capitals, spaces, `-`, `_` and `.` make no difference.
  package let alias: String
  package let field: CustomerField
  /// ISO 639-1 code of the language.
  package let language: String

  /// The field that a header means: an own name, or a synonym of one.
  package static func field(forHeader header: String) -> CustomerField? {
    let key = key(header)
    return ownFields[key] ?? synonyms[key]
  }

  /// Whether the header is an own name and no synonym.
  package static func isOwn(_ header: String) -> Bool { ownFields[key(header)] != nil }

  /// What two spellings of a header share: NFKC, lower case, words without punctuation between them.
  static func key(_ header: String) -> String {
    let folded = header.foldedKey
    let isPlain = folded.withBytes { bytes in bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 >= 0x80 } }
    if isPlain { return folded }
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let ownFields = Dictionary(
    uniqueKeysWithValues: CustomerField.allCases.map { (key($0.rawValue), $0) })

  private static let synonyms = Dictionary(
    all.map { (key($0.alias), $0.field) }, uniquingKeysWith: { first, _ in first })
}
