/// Hashes of keys that were seen: a key that is not in it was not seen; one that is has to be looked up.
///
/// Open addressing over one array: 16 bytes a key at most, where a set of strings would take a hundred.
struct KeySet {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  func mayContain(_ key: String) -> Bool {
    let hash = KeySet.hash(key)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index] != 0 {
      if slots[index] == hash { return true }
      index = (index + 1) & (slots.count - 1)
    }
    return false
  }

  mutating func insert(_ key: String) {
    if count * 2 >= slots.count { grow() }
    insert(KeySet.hash(key))
  }

  private mutating func insert(_ hash: UInt64) {
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index] != 0 {
      if slots[index] == hash { return }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = hash
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    count = 0
    for hash in old where hash != 0 { insert(hash) }
  }

  private static func hash(_ key: String) -> UInt64 {
    UInt64(bitPattern: Int64(key.hashValue)) | 1 << 63
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
