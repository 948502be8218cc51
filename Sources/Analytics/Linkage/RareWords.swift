/// The two rarest words of each value of several words, as keys.
///
/// Where a script writes no spaces, every two neighbouring characters are a word.
struct RareWords {
  private var first: [UInt64] = []
  private var second: [UInt64] = []

  var isEmpty: Bool { first.isEmpty }

  init(_ field: LinkageField) {
    let several = TextTraits.space | TextTraits.foreign
    let texts = field.texts
    guard texts.contain(several) else { return }
    var holders: [UInt64: UInt32] = [:]
    for number in 1..<UInt32(texts.count) {
      for word in RareWords.words(texts, number) {
        holders[word, default: 0] += field.holders[Int(number)]
      }
    }
    first = Array(repeating: 0, count: texts.count)
    second = first
    for number in 1..<UInt32(texts.count) {
      let words = RareWords.words(texts, number).filter { holders[$0] ?? 0 > 1 }
      let rare = words.sorted { (holders[$0] ?? 0, $0) < (holders[$1] ?? 0, $1) }
      if let word = rare.first { first[Int(number)] = word }
      if rare.count > 1 { second[Int(number)] = rare[1] }
    }
  }

  func add(_ value: UInt32, to keys: inout [UInt64]) {
    for key in [first[Int(value)], second[Int(value)]] where !keys.contains(key) { keys.append(key) }
  }

  private static func words(_ texts: ValueTexts, _ number: UInt32) -> Set<UInt64> {
    if texts.traits(number) & TextTraits.foreign != 0 { return foreignWords(texts.text(number)) }
    return Set(texts[number].split { !$0.isWordPart }.map { textHash(UnsafeBufferPointer(rebasing: $0)) })
  }

  private static func foreignWords(_ text: String) -> Set<UInt64> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set(
      words.flatMap { word -> [String] in
        guard word.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }), word.count > 2 else {
          return [String(word)]
        }
        let characters = Array(word)
        return characters.indices.dropLast().map { String(characters[$0...($0 + 1)]) }
          + characters.indices.dropLast(2).map { String([characters[$0], characters[$0 + 2]]) }
      }.map { Array($0.utf8).withUnsafeBufferPointer(textHash) })
  }
}
