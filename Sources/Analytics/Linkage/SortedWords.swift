/// Values of several words with their words in alphabetical order and without punctuation, so that `bel-air hotel` and
/// `hotel bel-air` are alike.
struct SortedWords {
  /// For each value the number of its sorted words; 0 for those of one word. Empty where all have one.
  private let numbers: FrozenArray<UInt32>
  private let storage: ValueStorage

  init() {
    numbers = FrozenArray([])
    storage = ValueStorage(LinkageValues())
  }

  init(_ texts: ValueTexts) {
    var words = LinkageValues()
    var numbers: [UInt32] = []
    if texts.contain(TextTraits.space) {
      numbers = Array(repeating: 0, count: texts.count)
      for number in 1..<UInt32(texts.count) where texts.traits(number) & TextTraits.space != 0 {
        let sorted = SortedWords.sorted(texts[number])
        numbers[Int(number)] = sorted.withUnsafeBufferPointer { words.number(of: $0) }
      }
    }
    self.numbers = FrozenArray(numbers)
    storage = ValueStorage(words)
  }

  /// `nil` where no value has several words.
  var reader: Reader? {
    numbers.count == 0 ? nil : Reader(numbers: numbers.start, words: ValueTexts(storage))
  }

  private static func sorted(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let words = text.split { !$0.isWordPart }
    return Array(
      words.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: CollectionOfOne(UInt8(ascii: " "))))
  }
}

extension SortedWords {
  /// Compares values of several words.
  struct Reader {
    let numbers: UnsafePointer<UInt32>
    let words: ValueTexts

    /// How alike two values are when the order of their words does not matter, one of them having several: near where
    /// every word of the one is in the other.
    func level(_ texts: ValueTexts, _ a: UInt32, _ b: UInt32) -> AgreementLevel {
      let (left, right) = (numbers[Int(a)], numbers[Int(b)])
      if left == 0 && right == 0 { return .different }
      if left != 0 && right != 0 {
        if left == right { return .close }
        let likeness = textLevel(words, left, words, right)
        if likeness != .different { return likeness }
      }
      let first = left == 0 ? (texts, a) : (words, left)
      let second = right == 0 ? (texts, b) : (words, right)
      return holdsWords(first, second) ? .near : .different
    }

    private func holdsWords(_ first: (ValueTexts, UInt32), _ second: (ValueTexts, UInt32)) -> Bool {
      let isShort = first.0[first.1].count <= second.0[second.1].count
      let (few, many) = isShort ? (first, second) : (second, first)
      guard few.0.traits(few.1) & ~many.0.traits(many.1) & TextTraits.letters == 0 else { return false }
      return few.0[few.1].count >= 3 && isSubset(few.0[few.1], of: many.0[many.1])
    }

    /// Whether every word of a text is one of another, both sorted.
    private func isSubset(_ few: UnsafeBufferPointer<UInt8>, of many: UnsafeBufferPointer<UInt8>) -> Bool {
      var rest = many.split(separator: UInt8(ascii: " "))[...]
      for word in few.split(separator: UInt8(ascii: " ")) {
        guard let found = rest.firstIndex(where: { $0.elementsEqual(word) }) else { return false }
        rest = rest[(found + 1)...]
      }
      return true
    }
  }
}

extension UInt8 {
  /// Whether a byte of a folded text belongs to a word.
  var isWordPart: Bool {
    self >= 0x80 || self &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
  }
}
