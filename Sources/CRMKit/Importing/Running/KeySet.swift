/// Fingerprints of keys that were seen: a key that is not in it was not seen; one that is has to be looked up.
///
/// Open addressing over one array of 32 bits: 8 bytes a key at most, where a set of strings would take a hundred. Among a
/// million keys one unseen key in four thousand is looked up for nothing.
struct KeySet {
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var count = 0

  func mayContain(_ key: String) -> Bool {
    let print = KeySet.fingerprint(key)
    var index = Int(print) & (slots.count - 1)
    while slots[index] != 0 {
      if slots[index] == print { return true }
      index = (index + 1) & (slots.count - 1)
    }
    return false
  }

  mutating func insert(_ key: String) {
    if count * 2 >= slots.count { grow() }
    insert(KeySet.fingerprint(key))
  }

  private mutating func insert(_ print: UInt32) {
    var index = Int(print) & (slots.count - 1)
    while slots[index] != 0 {
      if slots[index] == print { return }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = print
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt32](repeating: 0, count: old.count * 2)
    count = 0
    for print in old where print != 0 { insert(print) }
  }

  /// Never 0, which marks an empty slot.
  private static func fingerprint(_ key: String) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: key.hashValue))
  }
}

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
