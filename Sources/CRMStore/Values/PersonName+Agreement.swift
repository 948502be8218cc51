import Foundation

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
