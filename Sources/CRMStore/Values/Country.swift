import Foundation

/// The countries and territories of ISO 3166-1 by what files and people call them.
package enum Country {
  /// The code of two letters that a text means, itself in capitals; `nil` for a text that names no country.
  ///
  /// `de`, `DEU`, `Germany`, `Deutschland` and `德国` are all `DE`.
  package static func code(of text: String) -> String? {
    if let code = codesByName[text] { return code }
    return codesByKey[key(text)] ?? codeOfLooseName(text)
  }

  /// The code of two letters that a text means, or the text itself.
  package static func codeOrText(_ text: String) -> String {
    let isCode = text.withBytes { $0.count == 2 && $0[0].isLetter && $0[1].isLetter }
    guard isCode else { return code(of: text) ?? text }
    let code = text.withBytes { $0[0] > 0x5A || $0[1] > 0x5A } ? text.uppercased() : text
    return code == "UK" || code == "EL" ? reserved[code] ?? code : code
  }

  /// What rows may hold of the country that a text means: its code first, then its names; the text alone where it names none.
  package static func spellings(of text: String) -> [String] {
    guard let code = code(of: text), let names = namesByCode[code] else { return [text] }
    return [code] + names
  }

  /// What spellings of one name share: letters and digits in lower case after NFKC, without accents, `&` as `and`.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.foldedKey.decomposedStringWithCanonicalMapping.unicodeScalars {
      if let plain = plainLetters[scalar] {
        key.append(contentsOf: plain.unicodeScalars)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key.append(scalar)
      }
    }
    return String(key)
  }

  /// What is written for a sign, and for letters whose mark is no accent, where a keyboard has them not.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "&": "and", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i",
  ]

  /// Codes that ISO 3166 reserves and files use for a country with another code.
  private static let reserved = ["UK": "GB", "EL": "GR"]

  /// The three-letter code and the names by the code of two letters.
  private static let namesByCode: [String: [String]] = {
    var table: [String: [String]] = [:]
    var code = ""
    for line in lines.split(separator: "\n") {
      if line.hasPrefix("  ") {
        table[code, default: []] += line.split(separator: "|").map { String($0).trimmed }
      } else {
        let parts = line.split(separator: " ", maxSplits: 2)
        code = String(parts[0])
        table[code] = [String(parts[1])] + parts[2].split(separator: "|").map(String.init)
      }
    }
    return table
  }()

  /// By the text as the table has it, so that a name spelled so costs one look.
  static let codesByName: [String: String] = {
    var codes = reserved
    for (code, names) in namesByCode {
      codes[code] = code
      for name in names { codes[name] = code }
    }
    return codes
  }()

  private static let codesByKey: [String: String] = {
    var codes = Dictionary(
      codesByName.map { (key($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    // Daenemark, Suedafrika.
    for (name, code) in codesByName where name.contains(where: { umlauts[$0] != nil }) {
      let key = key(name.reduce(into: "") { $0 += umlauts[$1] ?? String($1) })
      codes[key] = codes[key] ?? code
    }
    return codes
  }()

  private static let umlauts: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]
}

/// Names of countries in another order, with remarks in brackets, shortened, or as the law has them.
extension Country {
  /// The code of a text that spells no name of the table as it stands: `Virgin Islands, U.S.`, `China (PRC)`,
  /// `Congo, Dem. Rep.`, `Kingdom of Spain`.
  ///
  /// What stands in brackets, or behind a comma, may be a part of the name, say the country once more, or the one that it
  /// belongs to: `Guam (USA)`. Where it says another, the text names none.
  static func codeOfLooseName(_ text: String) -> String? {
    guard text.utf8.count <= longestName else { return nil }
    let words = words(of: text)
    let isNamed = words.contains(where: wordsOfNames.contains)
    if isNamed, let code = codesByWords[wordKey(words)] { return code }
    if let code = codeOfParts(text) { return code }
    return isNamed ? codeOfLegalName(words) : nil
  }

  /// The code of a name that stands beside words of the law, `Kingdom of Spain`. Most states are parts of a country, and a
  /// name of one may be that of another country: `State of Georgia`, `Niger State`.
  private static func codeOfLegalName(_ words: [String]) -> String? {
    let rest = words.filter { !formsOfGovernment.contains($0) && $0 != "state" }
    let key = wordKey(rest)
    guard rest.count < words.count, !homonyms.contains(key) else { return nil }
    return words.contains("state") && !sovereignStates.contains(key) ? nil : codesByWords[key]
  }

  private static let longestName = 128

  /// What `Germany (DE)`, `DE - Germany` and `Deutschland / Germany` name, if their parts name the same.
  private static func codeOfParts(_ text: String) -> String? {
    if let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")"),
      open > text.startIndex,
      text.index(after: close) == text.endIndex
    {
      guard let outside = code(of: String(text[..<open]).trimmed) else { return nil }
      let inside = code(of: String(text[text.index(after: open)..<close]).trimmed)
      return inside == nil ? outside : joined(outside, inside)
    }
    guard let separator = ["/", " - ", ","].first(where: text.contains) else { return nil }
    let parts = text.components(separatedBy: separator)
    guard parts.count == 2, let first = code(of: parts[0].trimmed) else { return nil }
    return joined(first, code(of: parts[1].trimmed))
  }

  /// The code where both are one, or the second is the state that the first is a territory of.
  private static func joined(_ code: String?, _ other: String?) -> String? {
    guard let code, let other else { return nil }
    return code == other || territories[other]?.contains(code) ?? false ? code : nil
  }

  /// - Source: ISO 3166-1, remarks on dependent territories.
  private static let territories: [String: Set<String>] = [
    "AU": ["CC", "CX", "HM", "NF"], "CN": ["HK", "MO"], "DK": ["FO", "GL"], "FI": ["AX"],
    "FR": ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
    "GB": ["AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"],
    "NL": ["AW", "BQ", "CW", "SX"], "NO": ["BV", "SJ"], "NZ": ["CK", "NU", "TK"],
    "US": ["AS", "GU", "MP", "PR", "UM", "VI"],
  ]

  /// The words of a name that tell it from others, without accents and in full: `St.` is `saint`, `Dem. Rep.` is `democratic
  /// republic`; articles, the words between others, and islands tell nothing.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var initials = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map({ key(String($0)) }) {
      if word.unicodeScalars.count == 1, word.unicodeScalars.allSatisfy(\.isASCII) {
        initials += word
        continue
      }
      words.append(shortForms[initials] ?? initials)
      initials = ""
      words += (shortForms[word] ?? word).split(separator: " ").map(String.init)
    }
    words.append(shortForms[initials] ?? initials)
    return words.filter { !$0.isEmpty && !fillers.contains($0) }
  }

  private static func wordKey(_ words: [String]) -> String { words.sorted().joined(separator: " ") }

  private static let shortForms = [
    "rep": "republic", "dem": "democratic", "fed": "federated", "sts": "states", "st": "saint",
    "ste": "sainte",
    "so": "south", "dpr": "democratic peoples republic", "pdr": "peoples democratic republic",
    "people": "peoples", "n": "north",
  ]

  private static let fillers: Set<String> = [
    "the", "of", "and", "und", "et", "e", "y", "de", "del", "der", "die", "das", "du", "des", "d", "la", "le",
    "les",
    "los", "las", "l", "s", "island", "islands", "is", "isl", "isls", "ile", "iles", "isla", "islas", "insel",
    "inseln",
  ]

  /// Words that stand beside a country's name in the law.
  private static let formsOfGovernment: Set<String> = [
    "republic", "kingdom", "federal", "federated", "federation", "islamic", "democratic",
    "socialist",
    "peoples", "arab", "commonwealth", "principality", "grand", "duchy", "sultanate", "plurinational",
    "bolivarian",
    "hashemite", "oriental", "cooperative", "former", "yugoslav", "union", "rb",
  ]

  /// Countries that the law calls a state.
  private static let sovereignStates: Set<String> = [
    "afghanistan", "eritrea", "israel", "kuwait", "libya", "palestine", "qatar",
  ]

  /// Names of several countries that their form of government alone tells apart.
  private static let homonyms: Set<String> = ["china", "congo", "korea", ""]

  /// Every word of a name: a text without one of them names no country unless its parts do.
  private static let wordsOfNames: Set<String> = Set(codesByName.keys.flatMap { words(of: $0) })

  /// By the words of names, and of the first of two joined by `&`; a set of words that two countries share means neither.
  private static let codesByWords: [String: String] = {
    var codes: [String: String?] = [:]
    for (name, code) in codesByName where name.utf8.count > 3 {
      let key = wordKey(words(of: name))
      // Iceland is an island in German.
      if key.isEmpty { continue }
      if codes[key, default: code] != code { codes[key] = .some(nil) } else { codes[key] = code }
    }
    for (name, code) in codesByName {
      let parts = name.components(separatedBy: " & ")
      if parts.count == 2, codes[wordKey(words(of: parts[0]))] == nil {
        codes[wordKey(words(of: parts[0]))] = code
      }
    }
    return codes.compactMapValues(\.self)
  }()
}
