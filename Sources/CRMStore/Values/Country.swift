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
