/// A word of the lexicon whose inflected forms are made by rule.
struct EnglishWord {
  private let text: String
  private let letters: [Character]

  init(_ text: Substring) {
    self.text = String(text)
    letters = Array(text)
  }

  /// Comparative and superlative of short words, adverb and noun.
  var adjectiveForms: [String] {
    var forms = [adverb, (endsInY ? stem + "i" : text) + "ness"]
    if letters.count <= 6 || endsInY { forms += [ending("er"), ending("est")] }
    return forms
  }

  var verbForms: [String] { [plural, ending("ed"), ending("ing")] }

  var plural: String {
    if endsInY { return stem + "ies" }
    return ["s", "x", "z", "ch", "sh"].contains { text.hasSuffix($0) } ? text + "es" : text + "s"
  }

  private var adverb: String {
    if endsInY { return stem + "ily" }
    if text.hasSuffix("le") { return stem + "y" }
    return text.hasSuffix("ic") ? text + "ally" : text + "ly"
  }

  private func ending(_ ending: String) -> String {
    if endsInY, ending != "ing" { return stem + "i" + ending }
    if text.hasSuffix("ie"), ending == "ing" { return String(text.dropLast(2)) + "ying" }
    if text.hasSuffix("e") { return stem + ending }
    return doublesLastLetter ? text + String(letters[letters.count - 1]) + ending : text + ending
  }

  private var stem: String { String(text.dropLast()) }

  private var endsInY: Bool {
    text.hasSuffix("y") && letters.count > 2 && !Self.vowels.contains(letters[letters.count - 2])
  }

  /// Short words of one syllable that end in consonant, vowel, consonant: rob, robbed.
  private var doublesLastLetter: Bool {
    guard letters.count >= 3, letters.count <= 4 else { return false }
    let last = letters.suffix(3).map { $0 }
    let vowelCount = letters.count { Self.vowels.contains($0) }
    return vowelCount == 1 && !Self.vowels.contains(last[0]) && Self.vowels.contains(last[1])
      && !"aeiouwxy".contains(last[2])
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}
