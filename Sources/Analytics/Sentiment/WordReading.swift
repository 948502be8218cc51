/// Reads one word: letters and digits, apostrophes and points within it, in lower case.
struct WordReading {
  private var place: Int
  private(set) var hash = WordHash.start
  /// The hash before a final `'s`; 0 where there is none.
  private(set) var stem: UInt64 = 0
  private(set) var upper = 0
  private(set) var lower = 0
  private(set) var longestRun = 1
  private var run = 1
  private var last: UInt8 = 0

  init(start: Int) { place = start }

  /// - Returns: the offset behind the word.
  @inline(__always)
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while place < bytes.count {
      let byte = bytes[place]
      if byte.isLetter {
        add(letter: byte)
      } else if byte.isDigit {
        add(byte)
      } else if byte.beginsLatinLetter, place + 1 < bytes.count {
        add(byte)
        add(bytes[place])
        lower += 1
      } else {
        let width = joint(bytes)
        guard width > 0 else { break }
        let isPoint = byte == UInt8(ascii: ".")
        if !isPoint { stem = isFinalS(bytes, after: place + width) ? hash : 0 }
        hash = WordHash.adding(isPoint ? byte : UInt8(ascii: "'"), to: hash)
        place += width
      }
    }
    return place
  }

  @inline(__always)
  private mutating func add(letter byte: UInt8) {
    if byte.isCapital { upper += 1 } else { lower += 1 }
    add(byte | 0x20)
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    run = byte == last ? run + 1 : 1
    longestRun = max(longestRun, run)
    last = byte
    hash = WordHash.adding(byte, to: hash)
    place += 1
  }

  /// How many bytes join what was read to more of the word: an apostrophe between letters, a point between digits.
  private func joint(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "'"): bytes.byte(at: place + 1).isLetter ? 1 : 0
    case UInt8(ascii: "."): last.isDigit && bytes.byte(at: place + 1).isDigit ? 1 : 0
    case 0xE2:
      bytes.byte(at: place + 1) == 0x80 && bytes.byte(at: place + 2) & 0xFE == 0x98
        && bytes.byte(at: place + 3).isLetter ? 3 : 0
    default: 0
    }
  }

  private func isFinalS(_ bytes: UnsafeBufferPointer<UInt8>, after place: Int) -> Bool {
    bytes.byte(at: place) | 0x20 == UInt8(ascii: "s") && !bytes.byte(at: place + 1).isLetterOrDigit
  }
}

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
