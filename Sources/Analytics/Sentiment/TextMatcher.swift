/// Finds the words of the lexicon among the tokens of a text: at each the longest group that begins there.
struct TextMatcher {
  private let table = Lexicon.shared.table

  /// - Complexity: one look into the table a token, more only where groups begin with it.
  func items(
    of tokens: ContiguousArray<TextToken>, _ bytes: UnsafeBufferPointer<UInt8>,
    into items: inout ContiguousArray<TextItem>
  ) {
    items.removeAll(keepingCapacity: true)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let single = entry(of: token, bytes)
      var entry = single
      var last = index
      if entry.longestGroup > 1 {
        var hash = token.hash
        let end = min(tokens.count, index + Int(entry.longestGroup))
        var next = index + 1
        while next < end, tokens[next].gap == .none {
          hash = WordHash.joined(hash, tokens[next].hash)
          if let group = table.entry(hash) { (entry, last) = (group, next) }
          next += 1
        }
      }
      if token.kind != .picture || entry.role != .plain {
        var item = TextItem(
          role: entry.role, strength: Int(entry.strength), first: index, last: last, gap: token.gap,
          isPicture: token.kind == .picture, isHan: token.kind == .han)
        item.beginsNegated = last > index && single.role == .negation
        items.append(item)
      }
      index = last + 1
    }
  }

  private func entry(of token: TextToken, _ bytes: UnsafeBufferPointer<UInt8>) -> WordEntry {
    if token.strength != 0 { return WordEntry(role: .sentiment, strength: token.strength, isPicture: true) }
    if let entry = table.entry(token.hash) { return entry }
    if token.stemHash != 0, let entry = table.entry(token.stemHash), entry.role == .sentiment { return entry }
    if token.isLengthened {
      let word = bytes[Int(token.start)..<Int(token.end)]
      for limit in [2, 1] {
        if let entry = table.entry(Self.hash(of: word, runs: limit)) { return entry }
      }
    }
    return WordEntry()
  }

  /// The hash of a word whose runs of one letter are cut to `runs`.
  private static func hash(of word: Slice<UnsafeBufferPointer<UInt8>>, runs: Int) -> UInt64 {
    var (hash, last, run) = (WordHash.start, UInt8(0), 0)
    for byte in word {
      let byte = byte.lowercased
      run = byte == last ? run + 1 : 1
      last = byte
      if run <= runs { hash = WordHash.adding(byte, to: hash) }
    }
    return WordHash.finish(hash)
  }
}

/// A token, or a group of tokens that mean one thing, with its word of the lexicon.
struct TextItem {
  var role: WordRole
  /// Hundredths of a point.
  var strength: Int
  var first: Int
  var last: Int
  var gap: TextToken.Gap
  var isPicture: Bool
  var isHan: Bool
  /// Whether it is a group that begins with a negation: "no problems", "didn't work".
  var beginsNegated = false

  /// Whether it is such a group and speaks ill, as in "didn't work very well": what follows is negated as well.
  var negates: Bool { beginsNegated && role == .sentiment && strength < 0 }
}
