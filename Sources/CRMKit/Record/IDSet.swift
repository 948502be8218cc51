/// A set of row ids as bits: an eighth of a byte for each id up to the largest.
struct IDSet {
  private var words: [UInt64] = []

  func contains(_ id: Int64) -> Bool {
    let word = Int(id >> 6)
    return word < words.count && words[word] & (1 << UInt64(id & 63)) != 0
  }

  mutating func insert(_ id: Int64) {
    let word = Int(id >> 6)
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(id & 63)
  }
}
