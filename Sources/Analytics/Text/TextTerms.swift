/// The terms by which texts are compared: words, and of Han characters and kana every pair of neighbours, so that nothing
/// has to know where Chinese words end.
package enum TextTerms {
  /// The terms of a text in their order, as often as they stand there.
  ///
  /// Words are runs of letters and digits in lower case, without a final `'s` and without a plural's ending; words that say
  /// nothing alone are left out, and so are single letters. A Han character without a neighbour is a term itself.
  /// - Complexity: O(scalars).
  package static func of(_ text: String) -> [String] {
    var reader = TermReader()
    for scalar in text.unicodeScalars { reader.add(scalar) }
    reader.finish()
    return reader.terms
  }

  /// A word without the ending of an English plural.
  ///
  /// - Source: the "S" stemmer of Harman 1991, How effective is suffixing?, JASIS 42(1), table 1.
  static func withoutPlural(_ word: String) -> String {
    if word.hasSuffix("ies"), !word.hasSuffix("eies"), !word.hasSuffix("aies"), word.count > 3 {
      return word.dropLast(3) + "y"
    }
    if word.hasSuffix("es") {
      let isWhole = ["aes", "ees", "oes"].contains { word.hasSuffix($0) }
      return isWhole ? word : String(word.dropLast())
    }
    guard word.hasSuffix("s"), !word.hasSuffix("us"), !word.hasSuffix("ss"), word.count > 2 else {
      return word
    }
    return String(word.dropLast())
  }

  /// English words that stand in any text.
  static let silent: Set<String> = [
    "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by",
    "can", "could", "did", "do", "does", "for", "from", "get", "had", "has", "have", "he", "her", "his",
    "how",
    "if", "in", "into", "is", "it", "its", "just", "may", "me", "my", "no", "not", "of", "on", "or", "our",
    "please", "she", "should", "so", "some", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "those", "to", "too", "us", "very", "was", "we", "were", "what", "when", "where", "which",
    "who", "why", "will", "with", "would", "you", "your",
  ]
}

/// Cuts a text into terms, scalar by scalar.
private struct TermReader {
  var terms: [String] = []
  private var word = ""
  /// The last Han character, if the next one is its neighbour.
  private var han: Unicode.Scalar?
  /// Whether ``han`` is in no pair yet.
  private var isAlone = true

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.isHan {
      endWord()
      if let han {
        terms.append(String(String.UnicodeScalarView([han, scalar])))
        isAlone = false
      } else {
        isAlone = true
      }
      han = scalar
      return
    }
    endHan()
    if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber {
      word.unicodeScalars.append(scalar)
    } else if scalar == "'" || scalar == "\u{2019}", !word.isEmpty {
      word.append("'")
    } else {
      endWord()
    }
  }

  mutating func finish() {
    endHan()
    endWord()
  }

  private mutating func endHan() {
    if let han, isAlone { terms.append(String(Character(han))) }
    han = nil
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    var term = word.lowercased()
    word = ""
    while term.last == "'" { term.removeLast() }
    if term.hasSuffix("'s") { term.removeLast(2) }
    guard term.unicodeScalars.count > 1, !TextTerms.silent.contains(term) else { return }
    terms.append(TextTerms.withoutPlural(term))
  }
}

extension Unicode.Scalar {
  /// Han characters and kana: scripts that leave no space between words.
  fileprivate var isHan: Bool {
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x323AF:
      true
    default: false
    }
  }
}
