import Foundation

extension PersonName {
  /// Whether two names can be those of one person or company: every word of the one that has fewer is a word of the other,
  /// or the initial of one, in any order. A name that says nothing agrees with every other.
  ///
  /// Case, accents, honorifics, legal forms and punctuation make no difference: `Lee, Ann` and `A. Lee` agree, `Ann Lee`
  /// and `Bob Lee` do not.
  package static func agree(_ name: String, _ other: String) -> Bool {
    let (first, second) = (words(of: name), words(of: other))
    let (fewer, more) = first.count <= second.count ? (first, second) : (second, first)
    var rest = more
    // Whole words first, so that an initial does not take the place of one.
    let initials = fewer.filter { word in
      guard let place = rest.firstIndex(of: word) else { return true }
      rest.remove(at: place)
      return false
    }
    return initials.allSatisfy { word in
      guard let place = rest.firstIndex(where: { isInitial(word, of: $0) || isInitial($0, of: word) }) else {
        return false
      }
      rest.remove(at: place)
      return true
    }
  }

  private static func words(of name: String) -> [String] {
    let key = key(name)
    let plain = key.isASCII ? key : key.folding(options: .diacriticInsensitive, locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isInitial(_ letter: String, of word: String) -> Bool {
    letter.count == 1 && word.hasPrefix(letter)
  }
}
