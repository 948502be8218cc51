/// Words by their hash: open addressing, a power of two of slots, at most half of them taken.
///
/// Only hashes are compared. Among ten thousand words of 64 bits the chance that a text's word meets a foreign one is
/// one in 10¹⁵, less than that of a defect of memory.
struct WordTable: Sendable {
  private let hashes: FrozenArray<UInt64>
  private let entries: FrozenArray<WordEntry>
  private let mask: Int
  let count: Int

  init(_ words: [UInt64: WordEntry]) {
    var size = 256
    while size < 2 * words.count { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var entries = [WordEntry](repeating: WordEntry(), count: size)
    for (hash, entry) in words {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      entries[slot] = entry
    }
    self.hashes = FrozenArray(hashes)
    self.entries = FrozenArray(entries)
    mask = size - 1
    count = words.count
  }

  /// - Complexity: one look in the mean, about two for a word that is not there.
  @inline(__always)
  func entry(_ hash: UInt64) -> WordEntry? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes.start[slot] != 0 {
      if hashes.start[slot] == hash { return entries.start[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
