/// A line of a lexicon: `2.5 a: happy merry`.
struct LexiconLine {
  let entry: WordEntry
  let words: [Substring]
  private let kind: Substring

  init?(_ line: Substring) {
    let halves = line.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let head = halves[0].split(separator: " ")
    guard head.count == 2, let strength = Double(head[0]), let role = Self.roles[head[1]] else { return nil }
    kind = head[1]
    words = halves[1].split(separator: " ")
    entry = WordEntry(role: role, strength: Int16((strength * 100).rounded()))
  }

  private static let roles: [Substring: WordRole] = [
    "w": .sentiment, "a": .sentiment, "v": .sentiment, "s": .sentiment, "p": .plain, "e": .expectation,
    "x": .excess, "d": .degree, "n": .negation, "c": .contrast, "f": .filler,
  ]

  /// The inflected forms of a word: of an adjective (`a`) degrees and adverb, of a verb (`v`) its endings, of a noun (`s`)
  /// the plural. A form that nobody uses does no harm.
  func forms(of word: Substring) -> [String] {
    guard !word.contains("_") else { return [] }
    let word = EnglishWord(word)
    return switch kind {
    case "a": word.adjectiveForms
    case "v": word.verbForms
    case "s": [word.plural]
    default: []
    }
  }
}
