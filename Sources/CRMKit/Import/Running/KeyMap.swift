/// Which customers keys belong to, by the keys' fingerprints: what it gives may be wrong and has to be proved, what it
/// does not give is not there.
///
/// Open addressing over one array: 16 bytes a key at most, where a dictionary of strings would take two hundred.
struct KeyMap {
  private struct Slot {
    var fingerprint: UInt32 = 0  // 0 marks an empty slot
    var id: UInt32 = 0
  }

  /// A key that more customers share, a switchboard's number or a placeholder, tells nobody from another: no more of them
  /// are kept, so that a million rows with one number do not each search all rows before them.
  static let mostIDs = 21

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private(set) var count = 0

  /// Customers that may have the key.
  func candidates(_ key: String) -> [Int64] {
    let fingerprint = KeyMap.fingerprint(key)
    var index = Int(fingerprint) & (slots.count - 1)
    var found: [Int64] = []
    while slots[index].fingerprint != 0 {
      if slots[index].fingerprint == fingerprint { found.append(Int64(slots[index].id)) }
      index = (index + 1) & (slots.count - 1)
    }
    return found
  }

  /// - Parameter id: less than 2³².
  mutating func insert(_ key: String, _ id: Int64) {
    if count * 2 >= slots.count { grow() }
    insert(Slot(fingerprint: KeyMap.fingerprint(key), id: UInt32(truncatingIfNeeded: id)))
  }

  private mutating func insert(_ slot: Slot) {
    var index = Int(slot.fingerprint) & (slots.count - 1)
    var sharers = 0
    while slots[index].fingerprint != 0 {
      if slots[index].fingerprint == slot.fingerprint { sharers += 1 }
      guard sharers < KeyMap.mostIDs else { return }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = slot
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.fingerprint != 0 { insert(slot) }
  }

  private static func fingerprint(_ key: String) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: key.hashValue))
  }
}
