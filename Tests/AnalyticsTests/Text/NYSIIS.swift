/// The sound of a family name by the rules of the New York State Identification and Intelligence System.
///
/// - Returns: capitals, not cut at six; empty for an empty text.
/// - Source: Taft 1970, Name Search Techniques, NYSIIS Special Report 1.
func nysiis(_ text: String) -> String {
  var word = Array(text.uppercased().unicodeScalars)
  guard !word.isEmpty else { return "" }
  replaceBeginning(of: &word)
  replaceEnd(of: &word)
  var key = [word[0]]
  var position = 1
  while position < word.count {
    let (sound, length) = nysiisSound(word, at: position)
    if sound.last != key.last { key += sound }
    position += length
  }
  if key.count > 1, key.last == "S" { key.removeLast() }
  if key.suffix(2) == ["A", "Y"] { key.remove(at: key.count - 2) }
  if key.count > 1, key.last == "A" { key.removeLast() }
  return String(String.UnicodeScalarView(key))
}

private func replaceBeginning(of word: inout [Unicode.Scalar]) {
  if word.starts(with: ["M", "A", "C"]) {
    word[1] = "C"
  } else if word.starts(with: ["K", "N"]) {
    word.removeFirst()
  } else if word[0] == "K" {
    word[0] = "C"
  } else if word.starts(with: ["P", "H"]) || word.starts(with: ["P", "F"]) {
    word.replaceSubrange(0..<2, with: ["F", "F"])
  } else if word.starts(with: ["S", "C", "H"]) {
    word.replaceSubrange(0..<3, with: ["S", "S", "S"])
  }
}

private func replaceEnd(of word: inout [Unicode.Scalar]) {
  switch String(String.UnicodeScalarView(word.suffix(2))) {
  case "IE", "EE": word.replaceSubrange((word.count - 2)..., with: ["Y"])
  case "DT", "RT", "RD", "NT", "ND": word.replaceSubrange((word.count - 2)..., with: ["D"])
  default: break
  }
}

/// What stands in the key for the letter at a place after the first, and how many letters it stands for.
private func nysiisSound(_ word: [Unicode.Scalar], at position: Int) -> ([Unicode.Scalar], Int) {
  let letter = word[position]
  let before = word[position - 1]
  let next = position + 1 < word.count ? word[position + 1] : nil
  switch letter {
  case "E" where next == "V": return (["A", "F"], 2)
  case "A", "E", "I", "O", "U": return (["A"], 1)
  case "Q": return (["G"], 1)
  case "Z": return (["S"], 1)
  case "M": return (["N"], 1)
  case "K": return ([next == "N" ? "N" : "C"], 1)
  case "S" where word[(position + 1)...].starts(with: ["C", "H"]): return (["S", "S"], 3)
  case "P" where next == "H": return (["F"], 2)
  case "H" where !before.isVowel: return ([before], 1)
  case "H" where next?.isVowel != true: return (["A"], 1)
  case "W" where before.isVowel: return ([before], 1)
  default: return ([letter], 1)
  }
}

extension Unicode.Scalar {
  fileprivate var isVowel: Bool {
    switch self {
    case "A", "E", "I", "O", "U": true
    default: false
    }
  }
}
