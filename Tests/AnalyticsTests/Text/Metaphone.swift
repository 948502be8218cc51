import Foundation

/// The sound of an English word: consonants that sound alike are written alike, vowels stand at the beginning alone.
///
/// - Returns: capitals, with `0` for the sound of th and `X` for that of sh; empty for an empty text.
/// - Source: Philips 1990, Computer Language 7(12), with the corrections of its common implementations.
func metaphone(_ text: String) -> String {
  var speller = MetaphoneSpeller(text)
  return speller.spelling()
}

private struct MetaphoneSpeller {
  private let letters: [Unicode.Scalar]
  private var position = 0
  private var sounds = String.UnicodeScalarView()

  init(_ text: String) {
    var letters = Array(text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars)
    let silent: [[Unicode.Scalar]] = [["k", "n"], ["g", "n"], ["p", "n"], ["w", "r"], ["a", "e"]]
    if silent.contains(where: letters.starts(with:)) { letters.removeFirst() }
    self.letters = letters
  }

  mutating func spelling() -> String {
    while position < letters.count {
      // Doubled letters sound once, but for those of "accident".
      if letters[position] != next || letters[position] == "c" { spell(letters[position]) }
      position += 1
    }
    return String(sounds).uppercased()
  }

  private var before: Unicode.Scalar? { position > 0 ? letters[position - 1] : nil }
  private var next: Unicode.Scalar? { letter(1) }
  private var afterNext: Unicode.Scalar? { letter(2) }

  private func letter(_ offset: Int) -> Unicode.Scalar? {
    position + offset < letters.count ? letters[position + offset] : nil
  }

  /// Adds a sound and skips further letters that it stands for.
  private mutating func add(_ sound: Unicode.Scalar, skipping count: Int = 0) {
    sounds.append(sound)
    position += count
  }

  private mutating func spell(_ letter: Unicode.Scalar) {
    switch letter {
    case "a", "e", "i", "o", "u": if before == nil || before == " " { add(letter) }
    case "b", "f", "j", "l", "m", "n", "r": add(letter)
    case "k": if before != "c" { add("k") }
    case "q": add("k")
    case "v": add("f")
    case "z": add("s")
    case "y": if next.isVowel { add("y") }
    case " ": if let last = sounds.last, last != " " { add(" ") }
    case "c", "g", "d": spellBeforeFrontVowel(letter)
    default: spellWithNeighbours(letter)
    }
  }

  private mutating func spellBeforeFrontVowel(_ letter: Unicode.Scalar) {
    switch letter {
    case "c" where (next == "i" && afterNext == "a") || next == "h": add("x", skipping: 1)
    case "c" where next.isFront: add("s", skipping: 1)
    case "g" where next.isFront: add("j")
    case "g" where next == "h" && !afterNext.isVowel: position += 1
    case "d" where next == "g" && afterNext.isFront: add("j", skipping: 2)
    case "d": add("t")
    default: add("k")
    }
  }

  private mutating func spellWithNeighbours(_ letter: Unicode.Scalar) {
    switch letter {
    case "h": if before == nil || next.isVowel || !before.isVowel { add("h") }
    case "p": next == "h" ? add("f", skipping: 1) : add("p")
    case "s" where next == "h": add("x", skipping: 1)
    case "s" where next == "i" && afterNext.isOpen: add("x", skipping: 2)
    case "s": add("s")
    case "t" where next == "i" && afterNext.isOpen: add("x")
    case "t" where next == "h": add("0", skipping: 1)
    case "t": if next != "c" || afterNext != "h" { add("t") }
    case "w" where before == nil && next == "h": add("w", skipping: 1)
    case "w": if next.isVowel { add("w") }
    case "x" where before != nil:
      add("k")
      add("s")
    case "x": add(next == "h" || (next == "i" && afterNext.isOpen) ? "x" : "s")
    default: break
    }
  }
}

extension Unicode.Scalar? {
  fileprivate var isVowel: Bool { self == "a" || isFrontVowel || isOpen || self == "u" }
  /// Before which c and g are soft.
  fileprivate var isFront: Bool { isFrontVowel || self == "y" }
  fileprivate var isOpen: Bool { self == "o" || self == "a" }
  private var isFrontVowel: Bool { self == "i" || self == "e" }
}
