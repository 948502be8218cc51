/// What a trained model sees of a text: which of these it has, not how often.
package enum TextFeature: String, Sendable, CaseIterable {
  /// Characters and pairs of neighbours: needs no words, so that it does for Chinese.
  case characters
  /// Words and pairs of neighbours.
  case words

  /// The grams of a text, each once, in ascending order of their keys.
  ///
  /// Capitals are small letters, and a run of white space is one space. A key of characters holds their scalars, one of
  /// words a hash of them.
  package func keys(of text: String) -> [UInt64] {
    var keys: [UInt64] = []
    visit(text) { key, _ in keys.append(key) }
    keys.sort()
    var count = 0
    for key in keys where count == 0 || keys[count - 1] != key {
      keys[count] = key
      count += 1
    }
    keys.removeLast(keys.count - count)
    return keys
  }

  /// The key of a gram as ``visit(_:_:)`` spells it; `nil` for a text that is none.
  func key(of gram: String) -> UInt64? {
    var last: UInt64?
    visit(gram) { key, _ in last = key }
    return last
  }

  /// Passes every gram on, as often as it occurs; the last one is the longest of those that end the text.
  ///
  /// - Parameter body: gets the key of a gram and makes its spelling on demand.
  func visit(_ text: String, _ body: (_ key: UInt64, _ spelling: () -> String) -> Void) {
    switch self {
    case .characters: visitCharacters(text, body)
    case .words: visitWords(text, body)
    }
  }

  private func visitCharacters(_ text: String, _ body: (UInt64, () -> String) -> Void) {
    var last: Unicode.Scalar?
    for scalar in text.lowercased().unicodeScalars {
      let scalar = scalar.properties.isWhitespace ? " " : scalar
      if scalar == " ", last == " " { continue }
      body(UInt64(scalar.value)) { String(scalar) }
      if let last {
        body(UInt64(last.value) << 32 | UInt64(scalar.value)) { String(last) + String(scalar) }
      }
      last = scalar
    }
  }

  private func visitWords(_ text: String, _ body: (UInt64, () -> String) -> Void) {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }
    var last: (hash: UInt64, word: Substring)?
    for word in words {
      let hash = WordHash.of(word.utf8)
      body(hash) { String(word) }
      if let last { body(WordHash.joined(last.hash, hash)) { "\(last.word) \(word)" } }
      last = (hash, word)
    }
  }
}
