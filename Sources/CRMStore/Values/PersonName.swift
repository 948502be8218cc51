import Foundation

/// What names of people and companies are matched by.
package enum PersonName {
  /// NFKC and case-folded, without honorifics, legal forms, punctuation and surplus spaces.
  ///
  /// Chinese, Japanese and Korean names are left whole, but for the legal form at the end of a company's.
  /// - Returns: an empty text where nothing is left of the name.
  package static func key(_ name: String) -> String {
    let folded = name.foldedKey
    if folded.isASCII { return keyOfWords(folded) }
    let text = folded.uppercased().lowercased()  // ß and ss are one
    return text.unicodeScalars.contains(where: \.isIdeographic) ? keyOfIdeographs(text) : keyOfWords(text)
  }

  /// The whole name from its parts: separated by spaces, or family name first and without one in Chinese, Japanese or Korean.
  package static func joined(given: String?, family: String?, parts: [String]) -> String {
    let isIdeographic = parts.allSatisfy { $0.unicodeScalars.contains(where: \.isIdeographic) }
    return isIdeographic ? (family ?? "") + (given ?? "") : parts.joined(separator: " ")
  }

  private static func keyOfWords(_ text: String) -> String {
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map { word in
      word.contains(".") ? word.filter { $0 != "." } : String(word)
    }
    words.removeAll(where: \.isEmpty)
    while words.count > 1, let first = words.first, honorifics.contains(first) { words.removeFirst() }
    while words.count > 1, let last = words.last, legalForms.contains(last) || joiners.contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static func keyOfIdeographs(_ text: String) -> String {
    let joined = text.filter { !$0.isWhitespace }
    guard let form = ideographicForms.first(where: { joined.hasSuffix($0) && joined.count > $0.count })
    else { return joined }
    return String(joined.dropLast(form.count))
  }

  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "herr", "frau", "m", "mme",
    "mlle", "monsieur", "madame", "sr", "sra", "srta", "señor", "señora", "dott", "ing", "dipl-ing", "mag",
  ]

  private static let legalForms: Set<String> = [
    "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "gbr", "ug", "ev", "eg", "se", "co", "inc", "incorporated",
    "corp",
    "corporation", "llc", "llp", "lp", "ltd", "limited", "plc", "pty", "pte", "sa", "sas", "sarl", "sasu",
    "srl",
    "spa", "sl", "slu", "bv", "nv", "vof", "ab", "oy", "oyj", "as", "asa", "aps", "a/s", "kft", "zrt", "doo",
    "sro",
    "ooo", "ооо", "оао", "зао", "lda", "ltda", "cv", "kk", "sdn", "bhd", "company", "gesmbh",
  ]

  /// Words between two legal forms, `GmbH & Co. KG`.
  private static let joiners: Set<String> = ["&", "+", "and", "und"]

  private static let ideographicForms = [
    "有限责任公司", "股份有限公司", "有限公司", "集团公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사", "公司",
  ]
}

extension Unicode.Scalar {
  /// Han, kana or hangul.
  fileprivate var isIdeographic: Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension PersonName {
  /// The whole name from a given and a family name; `nil` where there is neither.
  package static func joined(given: String?, family: String?) -> String? {
    let parts = [given, family].compactMap(\.self)
    return parts.isEmpty ? nil : joined(given: given, family: family, parts: parts)
  }
}

extension PersonName {
  /// Whether two names can be those of one person or company: every word of the one that has fewer is a word of the other,
  /// in any order. A name that says nothing agrees with every other.
  ///
  /// Case, accents, honorifics, legal forms and punctuation make no difference: `Lee, Ann` and `Ann Mary Lee` agree. An
  /// initial is no name: in one household `A. Lee` may be somebody else than `Ann Lee`.
  package static func agree(_ name: String, _ other: String) -> Bool {
    let (first, second) = (words(of: name), words(of: other))
    var rest = first.count <= second.count ? second : first
    return (first.count <= second.count ? first : second).allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest.remove(at: place)
      return true
    }
  }

  private static func words(of name: String) -> [String] {
    let key = key(name)
    let plain = key.isASCII ? key : key.folding(options: .diacriticInsensitive, locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
